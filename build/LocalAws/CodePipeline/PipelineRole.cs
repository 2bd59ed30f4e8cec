using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Whether CodePipeline may assume a pipeline's role, which AWS checks when the structure is stored.</summary>
public sealed class PipelineRole(RoleResolver roles)
{
    private const string Service = "codepipeline.amazonaws.com";

    /// <exception cref="AwsException">InvalidStructureException, in AWS's words and with the reason.</exception>
    public void Check(Scope scope, string pipeline, string roleArn)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>
        {
            ["aws:SourceAccount"] = [scope.AccountId],
            ["aws:SourceArn"] = [Arn.Of("codepipeline", scope, pipeline).ToString()],
        };
        var reason = roles.Resolve(roleArn, Service, context) switch
        {
            RoleResolution.NotFound => "there is no such role",
            RoleResolution.NotTrusted => $"its trust policy does not let {Service} assume it",
            _ => null,
        };
        if (reason is not null) throw CodePipelineErrors.InvalidStructure($"CodePipeline is not authorized to perform AssumeRole on role {roleArn}: {reason}");
    }
}
