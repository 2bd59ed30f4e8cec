using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>Stack policies are refused: a policy that is kept and not held would protect nothing.</summary>
internal static class StackPolicies
{
    public static AwsException NotHere() => CloudFormationErrors.NotHere("stack policies; DeletionPolicy and UpdateReplacePolicy of a resource, and termination protection, hold here");
}
