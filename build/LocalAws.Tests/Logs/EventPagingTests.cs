using FsCheck;
using FsCheck.Fluent;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Logs;

/// <summary>Whatever the events and the page size, reading page by page gives every event once and in order.</summary>
public class EventPagingTests
{
    private static readonly CallContext Call = CallContext.ForService(
        new Scope("123456789012", "us-east-1"),
        "arn:aws:iam::123456789012:root",
        TimeProvider.System
    );

    private static readonly Arbitrary<(int[] Offsets, int Limit)> Cases = Arb.From(
        Gen.Choose(0, 5).ArrayOf().Where(offsets => offsets.Length is > 0 and < 40).SelectMany(offsets => Gen.Choose(1, 7).Select(limit => (offsets, limit)))
    );

    [Fact]
    public async Task Pages_forward_and_backward_hold_every_event_once()
    {
        await using var aws = await TestAws.StartAsync();
        var number = 0;

        Prop.ForAll(Cases, each => Holds(aws, $"g{++number}", each.Offsets, each.Limit)).QuickCheckThrowOnFailure();
    }

    private static bool Holds(TestAws aws, string group, int[] offsets, int limit)
    {
        var writer = aws.Get<LogWriter>();
        writer.Ensure(Call.Scope, group, "s");
        var now = Call.Now.ToUnixTimeMilliseconds();
        foreach (var (index, offset) in offsets.Index())
            writer.Append(Call.Scope, group, "s", [new InputLogEvent(now + offset, $"{index}")]);
        var expected = offsets.Index().OrderBy(each => each.Item).Select(each => $"{each.Index}").ToList();
        return expected.SequenceEqual(Read(aws, group, limit, forward: true)) && expected.SequenceEqual(Read(aws, group, limit, forward: false));
    }

    private static List<string> Read(TestAws aws, string group, int limit, bool forward)
    {
        var read = new List<string>();
        string? token = null;
        while (true)
        {
            var request = new GetLogEventsRequest(group, null, "s", null, null, token, limit, forward);
            var page = aws.Get<GetLogEvents>().InvokeAsync(request, Call).GetAwaiter().GetResult();
            read.InsertRange(forward ? read.Count : 0, page.Events.Select(each => each.Message));
            token = forward ? page.NextForwardToken : page.NextBackwardToken;
            if (page.Events.Count == 0)
                return read;
        }
    }
}
