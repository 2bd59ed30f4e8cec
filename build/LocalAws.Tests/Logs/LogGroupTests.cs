using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Logs;

public class LogGroupTests
{
    [AwsCliFact]
    public async Task A_group_is_described_with_retention_and_tags()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("logs", "create-log-group", "--log-group-name", "/aws/codebuild/app", "--tags", "team=web");
        await aws.Cli.JsonAsync("logs", "put-retention-policy", "--log-group-name", "/aws/codebuild/app", "--retention-in-days", "14");

        var group = (await aws.Cli.JsonAsync("logs", "describe-log-groups", "--log-group-name-prefix", "/aws"))["logGroups"]![0]!;

        Assert.Equal("arn:aws:logs:us-east-1:123456789012:log-group:/aws/codebuild/app:*", (string?)group["arn"]);
        Assert.Equal(14, (int)group["retentionInDays"]!);
        Assert.Equal("web", (string?)(await aws.Cli.JsonAsync("logs", "list-tags-log-group", "--log-group-name", "/aws/codebuild/app"))["tags"]!["team"]);
        Assert.Contains(
            "retentionInDays",
            await aws.Cli.ErrorAsync("logs", "put-retention-policy", "--log-group-name", "/aws/codebuild/app", "--retention-in-days", "2"),
            StringComparison.Ordinal
        );
    }

    [AwsCliFact]
    public async Task Streams_are_listed_by_name_and_by_last_event_and_deleted_with_their_group()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("logs", "create-log-group", "--log-group-name", "g");
        foreach (var name in new[] { "a", "b", "c" })
            await aws.Cli.JsonAsync("logs", "create-log-stream", "--log-group-name", "g", "--log-stream-name", name);
        await aws.Cli.JsonAsync(
            "logs",
            "put-log-events",
            "--log-group-name",
            "g",
            "--log-stream-name",
            "b",
            "--log-events",
            $"timestamp={DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()},message=x"
        );

        var byName = await aws.Cli.JsonAsync("logs", "describe-log-streams", "--log-group-name", "g", "--page-size", "2");
        var byTime = await aws.Cli.JsonAsync(
            "logs",
            "describe-log-streams",
            "--log-group-name",
            "g",
            "--order-by",
            "LastEventTime",
            "--descending",
            "--max-items",
            "1"
        );

        Assert.Equal(["a", "b", "c"], byName["logStreams"]!.AsArray().Select(stream => (string)stream!["logStreamName"]!));
        Assert.Equal("b", (string?)byTime["logStreams"]![0]!["logStreamName"]);
        await aws.Cli.JsonAsync("logs", "delete-log-group", "--log-group-name", "g");
        Assert.Empty((await aws.Cli.JsonAsync("logs", "describe-log-groups"))["logGroups"]!.AsArray());
    }
}
