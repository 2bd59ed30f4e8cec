using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Webhooks;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>What has tags, by ARN: pipelines, webhooks (<c>webhook:NAME</c>) and custom action types (<c>actiontype:Custom/CATEGORY/PROVIDER/VERSION</c>).</summary>
public sealed class TaggedResources(PipelineStore pipelines, WebhookStore webhooks, CustomActionTypes types)
{
    /// <summary>The resource that an ARN of this scope names: its tags, and how they are put.</summary>
    /// <exception cref="AwsException">InvalidArn- or ResourceNotFoundException.</exception>
    public (IReadOnlyDictionary<string, string> Tags, Action<IReadOnlyDictionary<string, string>> Put) Find(Scope scope, string arn)
    {
        if (!Arn.TryParse(arn, out var parsed) || parsed.Service != "codepipeline") throw CodePipelineErrors.InvalidArn(arn);
        if ((parsed.Region, parsed.AccountId) != (scope.Region, scope.AccountId)) throw CodePipelineErrors.ResourceNotFound(arn);
        var (kind, name) = parsed.Resource.Split(':') is [var first, var second] ? (first, second) : ("", parsed.Resource);
        if (kind == "webhook" && webhooks.Find(scope, name) is { } webhook) return (webhook.Tags, tags => webhooks.Put(scope, webhook with { Tags = tags }));
        if (kind == "" && pipelines.Find(scope, name) is { } pipeline) return (pipeline.Tags, tags => pipelines.Put(scope, pipeline with { Tags = tags }));
        if (kind == "actiontype" && name.Split('/') is ["Custom", var category, var provider, var version] && types.FindEver(scope, category, provider, version) is { IsDeleted: false } type)
            return (type.Tags, tags => types.Put(scope, type with { Tags = tags }));
        throw CodePipelineErrors.ResourceNotFound(arn);
    }
}
