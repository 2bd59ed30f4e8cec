using System.Text.Json.Nodes;
using LocalAws.Events;
using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Events;

public class ArchiveTests
{
    private const string Bus = "arn:aws:events:us-east-1:123456789012:event-bus/default";
    private const string ArchiveArn = "arn:aws:events:us-east-1:123456789012:archive/all";
    private const string Hour = "T00:00:00Z";

    [AwsCliFact]
    public async Task Archived_events_are_replayed_to_the_rules_of_their_bus()
    {
        await using var aws = await TestAws.StartAsync();
        Task<JsonNode> EventsAsync(params string[] words) => aws.Cli.JsonAsync(["events", .. words]);
        Assert.Equal(ArchiveArn, (string?)(await EventsAsync("create-archive", "--archive-name", "all", "--event-source-arn", Bus, "--event-pattern", """{"source":["app"]}""", "--retention-days", "7"))["ArchiveArn"]);
        await EventsAsync("put-events", "--entries", """[{"Source":"app","DetailType":"Released","Detail":"{\"version\":7}","Time":"2026-11-28T10:00:00Z"},{"Source":"other","DetailType":"x","Detail":"{}"}]""");
        var archive = await EventsAsync("describe-archive", "--archive-name", "all");
        Assert.Equal((1, 7, "ENABLED", true), ((int)archive["EventCount"]!, (int)archive["RetentionDays"]!, (string?)archive["State"], (long)archive["SizeBytes"]! > 0));

        // A rule that was not there when it happened.
        var group = "arn:aws:logs:us-east-1:123456789012:log-group:replayed";
        await EventsAsync("put-rule", "--name", "later", "--event-pattern", """{"source":["app"],"replay-name":["again"]}""");
        await EventsAsync("put-targets", "--rule", "later", "--targets", $"Id=1,Arn={group}");
        Assert.Equal("STARTING", (string?)(await EventsAsync(
            "start-replay", "--replay-name", "again", "--event-source-arn", ArchiveArn, "--event-start-time", "2026-11-28" + Hour, "--event-end-time", "2026-11-29" + Hour, "--destination", $"Arn={Bus}"))["State"]);
        await aws.DeliveredAsync();
        var written = (string?)(await aws.Cli.JsonAsync("logs", "filter-log-events", "--log-group-name", "replayed"))["events"]![0]!["message"];
        var happened = JsonNode.Parse(written!)!;
        Assert.Equal(("again", 7, "2026-11-28T10:00:00Z"), ((string?)happened["replay-name"], (int)happened["detail"]!["version"]!, (string?)happened["time"]));
        var replay = await EventsAsync("describe-replay", "--replay-name", "again");
        Assert.Equal(("COMPLETED", true), ((string?)replay["State"], replay["EventLastReplayedTime"] is not null));
        Assert.Contains("IllegalStatusException", await aws.Cli.ErrorAsync("events", "cancel-replay", "--replay-name", "again"), StringComparison.Ordinal);
        Assert.Equal(1, (int)(await EventsAsync("list-archives"))["Archives"]![0]!["EventCount"]!); // what is replayed is not archived again
        Assert.Equal("again", (string?)(await EventsAsync("list-replays", "--state", "COMPLETED"))["Replays"]![0]!["ReplayName"]);
        await EventsAsync("update-archive", "--archive-name", "all", "--description", "ours");
        await EventsAsync("delete-archive", "--archive-name", "all");
        Assert.Contains("Archive all does not exist.", await aws.Cli.ErrorAsync("events", "describe-archive", "--archive-name", "all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_has_the_events_of_its_time_in_their_order_and_goes_to_the_rules_that_it_names()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Get<CreateArchive>().InvokeAsync(new("all", Bus, null, null, null, null), Call());
        var start = new DateTimeOffset(2026, 11, 28, 10, 0, 0, TimeSpan.Zero);
        foreach (var minute in Enumerable.Range(0, 250).Reverse())
            await aws.Get<PutEvents>().InvokeAsync(new([new(start.AddMinutes(minute), "app", null, "Tick", $$"""{"minute":{{minute}}}""", null)]), Call());
        var named = (await aws.Get<PutRule>().InvokeAsync(new("named", null, """{"source":["app"]}""", null, null, null, null, null), Call())).RuleArn;
        await aws.Get<PutRule>().InvokeAsync(new("other", null, """{"source":["app"]}""", null, null, null, null, null), Call());
        foreach (var rule in new[] { "named", "other" })
            await aws.Get<PutTargets>().InvokeAsync(new(rule, null, [new Target { Id = "1", Arn = $"arn:aws:logs:us-east-1:123456789012:log-group:{rule}", InputPath = "$.detail.minute" }]), Call());
        await aws.Get<StartReplay>().InvokeAsync(new("r", null, ArchiveArn, start.AddMinutes(10), start.AddMinutes(240), new(Bus, [named])), Call());
        await aws.DeliveredAsync();
        var found = await aws.Get<LocalAws.Logs.FilterLogEvents>().InvokeAsync(new LocalAws.Logs.FilterLogEventsRequest("named", null, null, null, null, null, null, null, 10_000), Call());
        Assert.Equal(Enumerable.Range(10, 230), found.Events.Select(each => int.Parse(each.Message, System.Globalization.CultureInfo.InvariantCulture)).Order());
        Assert.Equal(start.AddMinutes(239), (await aws.Get<DescribeReplay>().InvokeAsync(new("r"), Call())).EventLastReplayedTime);
        await Assert.ThrowsAsync<AwsException>(() => aws.Get<LocalAws.Logs.FilterLogEvents>().InvokeAsync(new("other", null, null, null, null, null, null, null, null), Call()));
    }

    [Fact]
    public async Task What_cannot_be_archived_or_replayed_is_refused_in_AWSs_words()
    {
        await using var aws = await TestAws.StartAsync();
        Task<CreateArchiveResponse> Create(string bus, string? pattern = null) => aws.Get<CreateArchive>().InvokeAsync(new("all", bus, null, pattern, null, null), Call());
        await RefusedAsync("ResourceNotFoundException", "Event bus none does not exist.", () => Create(Bus.Replace("default", "none", StringComparison.Ordinal)));
        await RefusedAsync("InvalidEventPatternException", "Event pattern is not valid.", () => Create(Bus, """{"source":"app"}"""));
        await Create(Bus);
        await RefusedAsync("ResourceAlreadyExistsException", "Archive all already exists.", () => Create(Bus));
        await RefusedAsync("ValidationException", "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.", () => aws.Get<ListArchives>().InvokeAsync(new("a", Bus, null, null, null), Call()));

        var now = DateTimeOffset.UtcNow;
        Task<StartReplayResponse> Start(string? archive = null, string? bus = null, int minutes = 1) =>
            aws.Get<StartReplay>().InvokeAsync(new("r", null, archive ?? ArchiveArn, now, now.AddMinutes(minutes), new(bus ?? Bus, null)), Call());
        await RefusedAsync("ValidationException", "Parameter EventSourceArn is not valid. Reason: Archive none does not exist.", () => Start(archive: ArchiveArn.Replace("all", "none", StringComparison.Ordinal)));
        await RefusedAsync("ValidationException", "Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.", () => Start(bus: ArchiveArn));
        await aws.Get<CreateEventBus>().InvokeAsync(new("own", null, null, null), Call());
        await RefusedAsync("ValidationException", "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.", () => Start(bus: Bus.Replace("default", "own", StringComparison.Ordinal)));
        await RefusedAsync("ValidationException", "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.", () => Start(minutes: 0));
        await Start();
        await RefusedAsync("ResourceAlreadyExistsException", "Replay r already exists.", () => Start());
        await RefusedAsync("ResourceNotFoundException", "Replay none does not exist.", () => aws.Get<DescribeReplay>().InvokeAsync(new("none"), Call()));
        await aws.DeliveredAsync();
    }

    [AwsCliFact]
    public async Task A_buss_policy_is_made_of_statements_and_the_default_bus_can_be_changed()
    {
        await using var aws = await TestAws.StartAsync();
        Task<JsonNode> EventsAsync(params string[] words) => aws.Cli.JsonAsync(["events", .. words]);
        async Task<string?> PolicyAsync() => (string?)(await EventsAsync("describe-event-bus"))["Policy"];
        await EventsAsync("put-permission", "--action", "events:PutEvents", "--principal", "210987654321", "--statement-id", "one");
        await EventsAsync("put-permission", "--action", "events:PutEvents", "--principal", "*", "--statement-id", "two", "--condition", "Type=StringEquals,Key=aws:PrincipalOrgID,Value=o-1234567890");
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"one","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:root"},"Action":"events:PutEvents","Resource":"arn:aws:events:us-east-1:123456789012:event-bus/default"},"""
            + """{"Sid":"two","Effect":"Allow","Principal":"*","Action":"events:PutEvents","Resource":"arn:aws:events:us-east-1:123456789012:event-bus/default","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]}""",
            await PolicyAsync());
        await EventsAsync("remove-permission", "--statement-id", "one");
        Assert.Contains("Statement with the provided id does not exist.", await aws.Cli.ErrorAsync("events", "remove-permission", "--statement-id", "one"), StringComparison.Ordinal);
        await EventsAsync("remove-permission", "--remove-all-permissions");
        Assert.Null(await PolicyAsync());
        await aws.Get<UpdateEventBus>().InvokeAsync(new(null, null, "ours", null, null), Call());
        await EventsAsync("tag-resource", "--resource-arn", Bus, "--tags", "Key=team,Value=web");
        Assert.Equal("ours", Assert.Single((await aws.Get<ListEventBuses>().InvokeAsync(new(null, null, null), Call())).EventBuses).Description);
        Assert.Equal("web", (string?)(await EventsAsync("list-tags-for-resource", "--resource-arn", Bus))["Tags"]![0]!["Value"]);
    }

    private static async Task RefusedAsync(string code, string message, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<AwsException>(call);
        Assert.Equal(code, refused.Code);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    private static CallContext Call() => CallContext.ForService(new("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);
}
