using Amazon.Runtime;
using Build.Aws;

namespace Build.Tests.Host;

public class OutcomeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(-1, 2)] // the host could not parse the command line
    public void The_hosts_code_counts_when_nothing_was_recorded(int ofHost, int expected) => Assert.Equal(expected, new Outcome().ExitCode(ofHost));

    [Theory]
    [InlineData("--target=Plan --detailed-exitcode", true)]
    [InlineData("--detailed-exitcode=true", true)]
    [InlineData("--detailed-exitcode=false", false)]
    [InlineData("--target=Plan", false)]
    public void The_command_line_says_whether_the_code_tells_of_changes(string arguments, bool expected) => Assert.Equal(expected, CommandLine.TellsChanges(arguments.Split(' ')));

    [Fact]
    public void Bad_input_is_no_change_where_the_code_tells_of_changes()
    {
        var outcome = new Outcome(tellsChanges: true);
        Assert.Equal(1, outcome.ExitCode(BadInput.Code)); // what is refused before any task
        outcome.Record(new BadInput("no credentials"));
        Assert.Equal(1, outcome.ExitCode(1));
        outcome.Record(2);
        Assert.Equal(2, outcome.ExitCode(0));
    }

    [Fact]
    public void Bad_input_is_2_however_deep_the_engine_wrapped_it()
    {
        var outcome = new Outcome();
        outcome.Record(new InvalidOperationException("engine", new AggregateException(new BadInput("no such region"))));
        Assert.Equal(2, outcome.ExitCode(1));
    }

    [Fact]
    public void An_interrupted_run_is_130()
    {
        var outcome = new Outcome();
        outcome.Record(new OperationCanceledException());
        Assert.Equal(130, outcome.ExitCode(1));
    }

    [Theory]
    [InlineData("AccessDenied", "lacks this permission")]
    [InlineData("ExpiredToken", "sign in again")]
    [InlineData("NoSuchBucket", "--target Provision-Storage")]
    public void What_AWS_refuses_comes_with_the_next_step(string code, string next)
    {
        var explained = AwsFailure.Explain(new AmazonServiceException("Not so.") { ErrorCode = code });
        Assert.StartsWith("Not so. ", explained!.Message, StringComparison.Ordinal);
        Assert.Contains(next, explained.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_AWS_never_answered_is_no_Ctrl_C()
    {
        var explained = AwsFailure.Explain(new TaskCanceledException("A task was canceled.", new TimeoutException()));
        Assert.StartsWith("AWS cannot be reached: no answer in time.", explained!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_AWS_has_no_part_in_is_left_as_it_is() => Assert.Null(AwsFailure.Explain(new InvalidOperationException("ours")));
}
