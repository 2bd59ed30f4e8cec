using Build.Pipelines.Following;
using Build.Reporting;

namespace Build.Tests.Reporting;

public class LiveLinesTests
{
    [Fact]
    public void Lines_are_drawn_over_those_before_and_never_wider_than_the_terminal()
    {
        using var terminal = new StringWriter();
        var live = new LiveLines(terminal, () => 11);
        live.Draw(["one", "longer than that"]);
        live.Draw(["two"]);
        Assert.Equal("\e[2Kone\n\e[2Klonger tha\n\e[J\e[2A\e[2Ktwo\n\e[J", terminal.ToString());
    }

    [Fact]
    public void A_table_of_an_execution_counts_what_still_runs_up_to_now()
    {
        var start = DateTimeOffset.UnixEpoch;
        var execution = new ExecutionSnapshot("p", "e", "InProgress", null,
        [
            new("Source", "SourceAction", "1", "Succeeded", start, start.AddSeconds(2), "abc message\nbody", null),
            new("Build", "BuildAction", "2", "InProgress", start.AddSeconds(2), start.AddSeconds(3), null, null),
        ]);
        Assert.Equal(
            [
                "p e: InProgress, 1 min 2 s",
                "  Source       SourceAction       Succeeded   2.0 s        abc message",
                "  Build        BuildAction        InProgress  1 min 0 s",
            ],
            ExecutionTable.Lines(execution, start.AddSeconds(62)));
    }
}
