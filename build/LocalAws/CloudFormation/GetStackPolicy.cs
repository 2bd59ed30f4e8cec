using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack.</summary>
public sealed record GetStackPolicyInput(string StackName);

/// <summary>Its policy: none, as no stack can have one here.</summary>
public sealed record GetStackPolicyOutput(string? StackPolicyBody);

/// <summary>Answers a stack's policy.</summary>
internal sealed class GetStackPolicy(StateStore state, StackStore stacks) : Operation<GetStackPolicyInput, GetStackPolicyOutput>(state)
{
    /// <inheritdoc/>
    protected override GetStackPolicyOutput Handle(GetStackPolicyInput request, CallContext call)
    {
        stacks.Get(call.Scope, request.StackName);
        return new GetStackPolicyOutput(null);
    }
}
