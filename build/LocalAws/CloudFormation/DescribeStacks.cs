using LocalAws.ApiGateway;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack's name or id; all when it is null.</summary>
public sealed record DescribeStacksInput(string? StackName, string? NextToken);

/// <summary>The stacks.</summary>
public sealed record DescribeStacksOutput(IReadOnlyList<Stack> Stacks, string? NextToken);

/// <summary>
/// Describes stacks. That of one stack in progress is held back for a moment, until it ends: clients ask only every 30 seconds, and stacks
/// here take less than one.
/// </summary>
internal sealed class DescribeStacks(StackStore stacks, ApiRoutes routes) : AsyncOperation<DescribeStacksInput, DescribeStacksOutput>
{
    private const int PageSize = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task<DescribeStacksOutput> HandleAsync(DescribeStacksInput request, CallContext call)
    {
        if (request.StackName is null)
        {
            var live = stacks.List(call.Scope).Where(stack => stack.Status != StackStatus.DeleteComplete).OrderBy(stack => stack.Id, StringComparer.Ordinal);
            var (items, next) = Paging.Page(live, stack => stack.Id, request.NextToken, PageSize, () => CloudFormationErrors.Validation("The NextToken is invalid"));
            return new DescribeStacksOutput([.. items.Select(stack => Stack.Of(stack, routes.Localize))], next);
        }
        var found = stacks.Get(call.Scope, request.StackName);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation);
        limit.CancelAfter(Patience);
        while (found.IsMoving && !limit.IsCancellationRequested)
        {
            var change = stacks.NextChange;
            if ((found = stacks.Get(call.Scope, found.Id)).IsMoving)
                await Task.WhenAny(change, Task.Delay(Timeout.Infinite, limit.Token));
        }
        return new DescribeStacksOutput([Stack.Of(stacks.Get(call.Scope, found.Id), routes.Localize)], null);
    }
}
