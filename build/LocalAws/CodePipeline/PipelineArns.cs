using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Pipelines by ARN.</summary>
internal static class PipelineArns
{
    /// <summary>The pipeline that an ARN of this scope names.</summary>
    /// <exception cref="AwsException">InvalidArn- or ResourceNotFoundException.</exception>
    public static PipelineRecord Find(PipelineStore pipelines, Scope scope, string arn)
    {
        if (!Arn.TryParse(arn, out var parsed) || parsed.Service != "codepipeline") throw CodePipelineErrors.InvalidArn(arn);
        var here = parsed.Region == scope.Region && parsed.AccountId == scope.AccountId;
        return (here ? pipelines.Find(scope, parsed.Resource) : null) ?? throw CodePipelineErrors.ResourceNotFound(arn);
    }
}
