using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack, and whether it is protected.</summary>
public sealed record UpdateTerminationProtectionInput(bool EnableTerminationProtection, string StackName);

/// <summary>The stack's ARN.</summary>
public sealed record UpdateTerminationProtectionOutput(string StackId);

/// <summary>Protects a stack from being deleted, or no longer.</summary>
internal sealed class UpdateTerminationProtection(StateStore state, StackStore stacks) : Operation<UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput>(state)
{
    /// <inheritdoc/>
    protected override UpdateTerminationProtectionOutput Handle(UpdateTerminationProtectionInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        return new(stacks.Change(stack, current => current with { TerminationProtection = request.EnableTerminationProtection }).Id);
    }
}
