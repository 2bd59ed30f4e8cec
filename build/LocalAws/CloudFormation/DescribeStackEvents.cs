using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack's name or id.</summary>
public sealed record DescribeStackEventsInput(string StackName, string? NextToken);

/// <summary>Its events, the newest first.</summary>
public sealed record DescribeStackEventsOutput(IReadOnlyList<StackEvent> StackEvents, string? NextToken);

/// <summary>Tells what happened to a stack and its resources.</summary>
internal sealed class DescribeStackEvents(StateStore state, StackStore stacks) : Operation<DescribeStackEventsInput, DescribeStackEventsOutput>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override DescribeStackEventsOutput Handle(DescribeStackEventsInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        var events = stacks.Events(stack);
        var begin = request.NextToken is null ? 0 : int.TryParse(Paging.Read(request.NextToken), out var read) ? events.Count - read : throw CloudFormationErrors.Validation("The NextToken is invalid");
        var page = events.Skip(begin).Take(PageSize).Select(each => StackEvent.Of(stack, each)).ToList();
        // Counted from the oldest, so that new events shift nothing.
        var rest = events.Count - begin - page.Count;
        return new DescribeStackEventsOutput(page, rest > 0 ? Paging.Write(rest.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null);
    }
}
