using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Lead.Sim.Runner.Batches;

/// <summary>The file of a finished unit: what it gave or why it failed, of which batch it is, and a checksum over all of it.</summary>
/// <remarks>Bytes: a line of the format, the batch's fingerprint, the unit, what follows (values or failure), the values or the text, then SHA-256 of all before it.</remarks>
internal static class UnitFile
{
    private const string Format = "leadsim unit 1\n";

    /// <summary>Ends the names of files that are still being written.</summary>
    public const string PartialEnding = ".partial";

    /// <summary>Writes a file beside its place, on the disk to the last byte, and gives it its name then: it is there whole or not at all.</summary>
    public static void Write(string path, string fingerprint, int unit, UnitContent content)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Encoding.ASCII.GetBytes(Format));
            writer.Write(fingerprint);
            writer.Write(unit);
            writer.Write(content.Failure is not null);
            if (content.Failure is { } failure)
                writer.Write(failure);
            else
                writer.Write(MemoryMarshal.AsBytes(content.Values.AsSpan()));
        }
        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        WriteWhole(path, memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>What a file holds, or null if it is not a sound file of that unit of that batch.</summary>
    public static UnitContent? Read(string path, string fingerprint, int unit)
    {
        if (!File.Exists(path))
            return null;
        byte[] all = File.ReadAllBytes(path);
        int length = all.Length - SHA256.HashSizeInBytes;
        if (length < Format.Length || !SHA256.HashData(all.AsSpan(0, length)).AsSpan().SequenceEqual(all.AsSpan(length)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(all, 0, length), Encoding.UTF8);
        if (Encoding.ASCII.GetString(reader.ReadBytes(Format.Length)) != Format || reader.ReadString() != fingerprint || reader.ReadInt32() != unit)
            return null;
        if (reader.ReadBoolean())
            return new(null, reader.ReadString());
        return new(MemoryMarshal.Cast<byte, double>(reader.ReadBytes(length - (int)reader.BaseStream.Position)).ToArray(), null);
    }

    /// <summary>Writes any file so that it is there whole or not at all, whatever happens to the machine.</summary>
    public static void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        string partial = path + PartialEnding;
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(partial, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(partial);
            throw;
        }
    }
}
