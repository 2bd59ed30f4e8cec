using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Build.Aws;

namespace Build.Serverless;

/// <summary>The function of our stack, for who names none; hooks of a gradual deployment are not asked.</summary>
internal static class StackFunction
{
    private const string Hook = "CodeDeployHook_";

    /// <summary>Its name.</summary>
    /// <exception cref="BadInput">There is no stack, or it has no function, or several.</exception>
    public static async Task<string> OnlyAsync(Cloud cloud, CancellationToken cancellation)
    {
        var stack = cloud.Names.Stack;
        try
        {
            var resources = (await cloud.Session.CloudFormation.Value.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = stack }, cancellation)).StackResources ?? [];
            var functions = resources.Where(resource => resource.ResourceType == "AWS::Lambda::Function" && resource.ResourceStatus?.Value != "DELETE_COMPLETE").Select(resource => resource.PhysicalResourceId).OfType<string>()
                .Where(name => !name.StartsWith(Hook, StringComparison.Ordinal)).ToList();
            return functions switch
            {
                [var only] => only,
                [] => throw new BadInput($"--function is missing, and the stack {stack} has no function. Allowed: the name of one; a version or alias behind a colon."),
                _ => throw new BadInput($"--function is missing, and the stack {stack} has several. Allowed: {string.Join(", ", functions.Order(StringComparer.Ordinal))}; a version or alias behind a colon."),
            };
        }
        catch (AmazonCloudFormationException missing) when (missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            throw new BadInput($"--function is missing, and there is no stack {stack} yet that would have one: ./build.sh --target Release makes it. Allowed: the name of a function; a version or alias behind a colon.");
        }
    }
}
