using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Logs;

public class LogEventsTests
{
    private static readonly long Now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    private static async Task<TestAws> WithStreamsAsync(params string[] streams)
    {
        var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("logs", "create-log-group", "--log-group-name", "/app/web");
        foreach (var stream in streams)
            await aws.Cli.JsonAsync("logs", "create-log-stream", "--log-group-name", "/app/web", "--log-stream-name", stream);
        return aws;
    }

    private static Task<JsonNode> PutAsync(TestAws aws, string stream, params (long Offset, string Message)[] events) =>
        aws.Cli.JsonAsync(
            "logs",
            "put-log-events",
            "--log-group-name",
            "/app/web",
            "--log-stream-name",
            stream,
            "--log-events",
            new JsonArray([.. events.Select(each => new JsonObject { ["timestamp"] = Now + each.Offset, ["message"] = each.Message })]).ToJsonString()
        );

    private static string[] Messages(JsonNode answer) => [.. answer["events"]!.AsArray().Select(each => (string)each!["message"]!)];

    [AwsCliFact]
    public async Task Events_are_read_page_by_page_and_the_token_stays_at_the_end()
    {
        await using var aws = await WithStreamsAsync("s");
        await PutAsync(aws, "s", (0, "one"), (0, "two"), (5, "three"));
        string[] get = ["logs", "get-log-events", "--log-group-name", "/app/web", "--log-stream-name", "s", "--limit", "2"];

        var first = await aws.Cli.JsonAsync([.. get, "--start-from-head"]);
        var second = await aws.Cli.JsonAsync([.. get, "--next-token", (string)first["nextForwardToken"]!]);
        var third = await aws.Cli.JsonAsync([.. get, "--next-token", (string)second["nextForwardToken"]!]);
        var back = await aws.Cli.JsonAsync([.. get, "--next-token", (string)second["nextBackwardToken"]!]);
        var tail = await aws.Cli.JsonAsync(get);

        Assert.Equal(["one", "two"], Messages(first));
        Assert.Equal(["three"], Messages(second));
        Assert.Empty(Messages(third));
        Assert.Equal((string)second["nextForwardToken"]!, (string)third["nextForwardToken"]!);
        Assert.Equal(["one", "two"], Messages(back));
        Assert.Equal(["two", "three"], Messages(tail));
    }

    [AwsCliFact]
    public async Task A_stream_that_is_at_its_end_goes_on_when_it_grows()
    {
        await using var aws = await WithStreamsAsync("s");
        string[] get = ["logs", "get-log-events", "--log-group-name", "/app/web", "--log-stream-name", "s", "--start-from-head"];
        var empty = await aws.Cli.JsonAsync(get);
        await PutAsync(aws, "s", (0, "late"));

        Assert.Equal(["late"], Messages(await aws.Cli.JsonAsync([.. get, "--next-token", (string)empty["nextForwardToken"]!])));
    }

    [AwsCliFact]
    public async Task Filtering_merges_streams_by_time_and_pages()
    {
        await using var aws = await WithStreamsAsync("a", "b");
        await PutAsync(aws, "a", (0, "ERROR one"), (20, "ERROR three timeout"), (30, "fine"));
        await PutAsync(aws, "b", (10, "ERROR two"), (40, "WARN four"));
        string[] filter = ["logs", "filter-log-events", "--log-group-name", "/app/web"];

        var all = await aws.Cli.JsonAsync([.. filter, "--filter-pattern", "ERROR", "--page-size", "2"]);

        Assert.Equal(["ERROR one", "ERROR two", "ERROR three timeout"], Messages(all));
        Assert.Equal(["ERROR one", "ERROR two"], Messages(await aws.Cli.JsonAsync([.. filter, "--filter-pattern", "ERROR -timeout"])));
        Assert.Equal(["ERROR three timeout", "WARN four"], Messages(await aws.Cli.JsonAsync([.. filter, "--filter-pattern", "?timeout ?WARN"])));
        Assert.Equal(["ERROR two", "WARN four"], Messages(await aws.Cli.JsonAsync([.. filter, "--log-stream-names", "b"])));
        Assert.Contains("InvalidParameterException", await aws.Cli.ErrorAsync([.. filter, "--filter-pattern", "{ $.x = 1"]), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_batch_out_of_order_is_refused_and_old_events_are_rejected_by_index()
    {
        await using var aws = await WithStreamsAsync("s");
        var error = await aws.Cli.ErrorAsync(
            "logs",
            "put-log-events",
            "--log-group-name",
            "/app/web",
            "--log-stream-name",
            "s",
            "--log-events",
            $"[{{\"timestamp\":{Now},\"message\":\"b\"}},{{\"timestamp\":{Now - 1},\"message\":\"a\"}}]"
        );
        var day = 24L * 60 * 60 * 1000;
        var answer = await PutAsync(aws, "s", (-20 * day, "ancient"), (-20 * day + 1, "old"));

        Assert.Contains("chronological order", error, StringComparison.Ordinal);
        Assert.Equal(2, (int)answer["rejectedLogEventsInfo"]!["tooOldLogEventEndIndex"]!);
    }

    [AwsCliFact]
    public async Task What_is_not_there_is_named()
    {
        await using var aws = await WithStreamsAsync();

        Assert.Contains(
            "The specified log stream does not exist",
            await aws.Cli.ErrorAsync("logs", "get-log-events", "--log-group-name", "/app/web", "--log-stream-name", "x"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The specified log group does not exist",
            await aws.Cli.ErrorAsync("logs", "get-log-events", "--log-group-name", "nope", "--log-stream-name", "x"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "ResourceAlreadyExistsException",
            await aws.Cli.ErrorAsync("logs", "create-log-group", "--log-group-name", "/app/web"),
            StringComparison.Ordinal
        );
    }
}
