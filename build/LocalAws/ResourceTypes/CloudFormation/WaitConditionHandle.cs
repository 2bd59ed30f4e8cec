using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CloudFormation;

/// <summary>AWS::CloudFormation::WaitConditionHandle: nothing but a name to refer to. Nothing here waits for a signal to it.</summary>
internal sealed class WaitConditionHandle : ResourceType
{
    public override string TypeName => "AWS::CloudFormation::WaitConditionHandle";

    public override IReadOnlyList<string> Properties => [];

    public override Task<ResourceOutcome> CreateAsync(ResourceRequest request) =>
        Task.FromResult(ResourceOutcome.Of($"https://cloudformation-waitcondition-{request.Scope.Region}.s3.amazonaws.com/{Uri.EscapeDataString(request.StackId)}/{request.LogicalId}"));

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => Task.FromResult(new ResourceOutcome(request.Id, []));

    public override Task DeleteAsync(ResourceRequest request) => Task.CompletedTask;
}
