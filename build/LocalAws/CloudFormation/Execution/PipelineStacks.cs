using LocalAws.ApiGateway;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>What CodePipeline's action does with stacks: the operations, and a wait that no client needs to poll for.</summary>
internal sealed class PipelineStacks(
    StackStore stacks, CreateStack create, UpdateStack update, DeleteStack delete, CreateChangeSet createSet, DeleteChangeSet deleteSet, ExecuteChangeSet executeSet,
    DescribeChangeSet describeSet, ApiRoutes routes)
{
    /// <summary>The stack of that name, if there is one that was not deleted.</summary>
    public Stack? Find(Scope scope, string name) => stacks.Find(scope, name) is { } stack ? Stack.Of(stack, routes.Localize) : null;

    /// <summary>Whether a stack has a pipeline among its resources, and under which logical id.</summary>
    public string? LogicalIdOfPipeline(Scope scope, string stack, string pipeline) => stacks.Find(scope, stack)?.Resources.Values
        .FirstOrDefault(resource => resource.IsThere && resource.Type == "AWS::CodePipeline::Pipeline" && resource.PhysicalId == pipeline)?.LogicalId;

    /// <summary>Whether a template has a pipeline under a logical id.</summary>
    public static bool KeepsPipeline(string template, string logicalId) => Template.Read(template).Resources.GetValueOrDefault(logicalId)?.Type == "AWS::CodePipeline::Pipeline";

    public async Task<string> CreateAsync(CreateStackInput input, CallContext call) => (await create.InvokeAsync(input, call)).StackId;

    public async Task<string> UpdateAsync(UpdateStackInput input, CallContext call) => (await update.InvokeAsync(input, call)).StackId;

    public Task DeleteAsync(DeleteStackInput input, CallContext call) => delete.InvokeAsync(input, call);

    public Task CreateChangeSetAsync(CreateChangeSetInput input, CallContext call) => createSet.InvokeAsync(input, call);

    public Task DeleteChangeSetAsync(string stack, string changeSet, CallContext call) => deleteSet.InvokeAsync(new(changeSet, stack), call);

    public Task<DescribeChangeSetOutput> DescribeChangeSetAsync(string stack, string changeSet, CallContext call) => describeSet.InvokeAsync(new(changeSet, stack, null, null), call);

    public Task ExecuteChangeSetAsync(string stack, string changeSet, string token, CallContext call) => executeSet.InvokeAsync(new(changeSet, stack, token, null, null), call);

    /// <summary>The stack once nothing is being done to it.</summary>
    public async Task<Stack> WaitAsync(Scope scope, string stackId, CancellationToken cancellation)
    {
        while (true)
        {
            var change = stacks.NextChange;
            if (stacks.Get(scope, stackId) is { IsMoving: false } still)
                return Stack.Of(still, routes.Localize);
            await change.WaitAsync(cancellation);
        }
    }

    /// <summary>What failed first in the last operation: resource, state and reason; else the stack's own reason.</summary>
    public string Explain(Scope scope, string stackId)
    {
        var stack = stacks.Get(scope, stackId);
        var failed = stacks.Events(stack).Where(each => each.Timestamp >= stack.Operation?.Started && each.Status.EndsWith("_FAILED", StringComparison.Ordinal) && each.LogicalId != stack.Name)
            .Reverse().FirstOrDefault(each => each.Reason?.Contains("cancelled", StringComparison.Ordinal) != true);
        return failed is null ? stack.StatusReason ?? stack.Status : $"{failed.LogicalId} ({failed.Type}) {failed.Status}: {failed.Reason}";
    }
}
