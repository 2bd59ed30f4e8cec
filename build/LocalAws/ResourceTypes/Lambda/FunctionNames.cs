using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>Functions by name or ARN: policies know ARNs.</summary>
internal static class FunctionNames
{
    public static string ArnOf(ResourceRequest request, string nameOrArn) =>
        nameOrArn.StartsWith("arn:", StringComparison.Ordinal) ? nameOrArn : request.Arn("lambda", $"function:{nameOrArn}");

    /// <summary>The name alone, without a qualifier.</summary>
    public static string NameOf(string nameOrArn) => nameOrArn.StartsWith("arn:", StringComparison.Ordinal) ? nameOrArn.Split(':')[6] : nameOrArn.Split(':')[0];
}
