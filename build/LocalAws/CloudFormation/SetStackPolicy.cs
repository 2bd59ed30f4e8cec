using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;

namespace LocalAws.CloudFormation;

/// <summary>A policy for a stack.</summary>
public sealed record SetStackPolicyInput(string StackName, string? StackPolicyBody, string? StackPolicyURL);

/// <summary>Refused, and says what protects resources instead.</summary>
internal sealed class SetStackPolicy : AsyncOperation<SetStackPolicyInput, Unit>
{
    /// <inheritdoc/>
    protected override Task<Unit> HandleAsync(SetStackPolicyInput request, CallContext call) => throw StackPolicies.NotHere();
}
