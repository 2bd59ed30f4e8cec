using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs;

/// <summary>A pattern, and messages to try it on.</summary>
public sealed record TestMetricFilterRequest(string FilterPattern, IReadOnlyList<string> LogEventMessages);

/// <summary>The messages that match.</summary>
public sealed record TestMetricFilterResponse(IReadOnlyList<MetricFilterMatchRecord> Matches);

/// <summary>A message that matches, by its place in the request from 1, and what the pattern finds in it.</summary>
public sealed record MetricFilterMatchRecord(long EventNumber, string EventMessage, IReadOnlyDictionary<string, string> ExtractedValues);

internal sealed class TestMetricFilter(StateStore store) : Operation<TestMetricFilterRequest, TestMetricFilterResponse>(store)
{
    protected override TestMetricFilterResponse Handle(TestMetricFilterRequest request, CallContext call)
    {
        var pattern = FilterPattern.Parse(request.FilterPattern);
        return new([.. request.LogEventMessages.Select((message, index) => (message, index)).Where(each => pattern.Matches(each.message))
            .Select(each => new MetricFilterMatchRecord(each.index + 1, each.message, Values(pattern, each.message)))]);
    }

    private static Dictionary<string, string> Values(FilterPattern pattern, string message) => pattern.Selectors
        .Select(selector => (selector, Value: pattern.Extract(message, selector))).Where(each => each.Value is not null).ToDictionary(each => each.selector, each => each.Value!);
}
