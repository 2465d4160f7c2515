using Lead.Sim.Experiments.Batches;
using Record = Lead.Sim.Engine.Outcomes.Record;

namespace Lead.Sim.Experiments.Tests;

public class BatchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_batch_does_not_depend_on_the_number_of_threads(int threads)
    {
        Batch batch = Batch.Run(Given.SmallPilot, seed: 3, replications: 6, threads);

        for (int replication = 0; replication < 6; replication++)
        {
            Record alone = Given.SmallPilot.Run(seed: 3, replication);
            Assert.Equal(alone.Monthly, batch.Records[replication].Monthly);
            Assert.Equal(alone.Totals, batch.Records[replication].Totals);
        }
    }

    [Fact]
    public void Every_replication_is_told_once_and_in_order()
    {
        List<int> told = [];
        Batch.Run(Given.SmallPilot, seed: 3, replications: 20, threads: 4, told.Add);

        Assert.Equal(Enumerable.Range(1, 20), told);
    }

    [Fact]
    public void A_batch_can_be_cancelled_between_two_replications()
    {
        using var cancel = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Batch.Run(Given.SmallPilot, 3, 1_000, 2, finished => CancelAfter(finished, 3), cancel.Token));

        void CancelAfter(int finished, int last)
        {
            Assert.InRange(finished, 1, last + 2);
            if (finished == last)
                cancel.Cancel();
        }
    }

    [Fact]
    public void A_failure_in_a_thread_is_thrown_where_the_batch_was_asked_for()
    {
        InvalidTimeZoneException failure = Assert.Throws<InvalidTimeZoneException>(() =>
            Batch.Run(Given.SmallPilot, 3, 50, 2, finished => throw new InvalidTimeZoneException($"after {finished}")));

        Assert.StartsWith("after", failure.Message, StringComparison.Ordinal);
    }
}
