using System.Diagnostics;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Cake.Core;

namespace Build.Provisioning.Serverless;

/// <summary>
/// The function's stack. The pipeline makes it, so it is never planned; Destroy deletes it, when it was made with our role: that is how one sees
/// that it is ours.
/// </summary>
public sealed class StackKind(IAmazonCloudFormation cloudFormation) : ResourceKind
{
    internal const string Role = "role";
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public override string Name => "Stack";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var stack = await FindAsync(resource.Name, cancellationToken);
        return stack is null ? null : new LiveResource(new Attributes([new(Role, stack.RoleARN)]), stack.RoleARN == resource.Attributes[Role]);
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken) => throw new InvalidOperationException("The pipeline makes stacks.");

    /// <inheritdoc/>
    public override Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken) => throw new InvalidOperationException("The pipeline changes stacks.");

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(resource.Name, cancellationToken) is not { } stack)
            return;
        await cloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = stack.StackId }, cancellationToken);
        var begun = Stopwatch.StartNew();
        // A deleted stack is found by its id alone.
        while (await FindAsync(stack.StackId!, cancellationToken) is { } left && left.StackStatus != StackStatus.DELETE_COMPLETE)
        {
            if (left.StackStatus == StackStatus.DELETE_FAILED)
                throw new CakeException($"Stack {resource.Name} cannot be deleted: {left.StackStatusReason} aws cloudformation describe-stack-events --stack-name {resource.Name} tells why.");
            if (begun.Elapsed > Patience)
                throw new TimeoutException($"Stack {resource.Name} is still {left.StackStatus} after {Patience.TotalMinutes} minutes; it goes on. aws cloudformation describe-stack-events --stack-name {resource.Name} shows what it waits for; then run the same command again.");
            await Task.Delay(Between, cancellationToken);
        }
    }

    private async Task<Stack?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name }, cancellationToken)).Stacks?.FirstOrDefault();
        }
        catch (AmazonCloudFormationException missing) when (missing.ErrorCode == "ValidationError" && missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
