using System.Text;
using System.Text.RegularExpressions;

namespace Build.Tests.Pipelines.Looking;

/// <summary>Watch on a terminal: a table that is drawn over itself.</summary>
public partial class TerminalTests(OperatedPipeline fixture) : IClassFixture<OperatedPipeline>
{
    private const int Columns = 72;

    [LinuxFact]
    public async Task A_running_execution_is_a_table_that_is_drawn_again_in_its_place_until_it_ends()
    {
        (await fixture.Aws.RunAsync("--target=Close", "--stage=Build", "--reason=so that it waits")).Succeeded();
        var execution = (await fixture.Aws.Cloud.Session.CodePipeline.Value.StartPipelineExecutionAsync(new() { Name = fixture.Aws.Cloud.Names.Pipeline })).PipelineExecutionId!;
        using var watch = fixture.Aws.OnTerminal(Columns, "--target=Watch").Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var drawn = new StringBuilder();
        await UntilAsync(watch.StandardOutput, drawn, text => Upwards().Count(text) >= 2 && text.Contains("Source       SourceAction       Succeeded", StringComparison.Ordinal), limit.Token);
        (await fixture.Aws.RunAsync("--target=Open", "--stage=Build")).Succeeded();
        await UntilAsync(watch.StandardOutput, drawn, _ => false, limit.Token);
        await watch.WaitForExitAsync(limit.Token);

        Assert.Equal(1, watch.ExitCode); // the build fails
        var screen = Screen(drawn.ToString());
        var head = screen.FindIndex(line => line.StartsWith($"codepipeline-demo-pipeline {execution}: F", StringComparison.Ordinal));
        Assert.True(head >= 0, string.Join('\n', screen));
        Assert.StartsWith("  Source       SourceAction       Succeeded", screen[head + 1], StringComparison.Ordinal);
        Assert.StartsWith("  Build        BuildAction        Failed", screen[head + 2], StringComparison.Ordinal);
        Assert.Single(screen, line => line.Contains("SourceAction", StringComparison.Ordinal));
        Assert.Contains(screen, line => line.StartsWith("  cause       build-command: ", StringComparison.Ordinal));
    }

    private static async Task UntilAsync(StreamReader from, StringBuilder drawn, Func<string, bool> seen, CancellationToken cancellation)
    {
        var buffer = new char[4096];
        while (!seen(drawn.ToString()) && await from.ReadAsync(buffer, cancellation) is > 0 and var read)
            drawn.Append(buffer, 0, read);
    }

    // What stands on the terminal in the end: lines that were drawn over are gone.
    private static List<string> Screen(string drawn)
    {
        var (lines, row) = (new List<string> { "" }, 0);
        foreach (Match piece in Pieces().Matches(drawn))
        {
            if (piece.Groups["up"] is { Success: true } up)
                row -= int.Parse(up.Value, System.Globalization.CultureInfo.InvariantCulture);
            else if (piece.Groups["clear"].Success)
                lines[row] = "";
            else if (piece.Groups["below"].Success)
                lines.RemoveRange(row + 1, lines.Count - row - 1);
            else if (piece.Value != "\n")
                lines[row] += piece.Value;
            else if (++row == lines.Count)
                lines.Add("");
        }
        return lines;
    }

    [GeneratedRegex(@"\e\[\d+A")]
    private static partial Regex Upwards();

    [GeneratedRegex(@"\e\[(?<up>\d+)A|(?<clear>\e\[2K)|(?<below>\e\[J)|\n|[^\e\r\n]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Pieces();
}
