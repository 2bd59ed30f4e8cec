using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Policies that share projects and report groups with other accounts. They are kept and answered: there is no other account here.</summary>
internal sealed class SharedResources(StateStore store, CodeBuildStore codeBuild)
{
    private readonly Collection<SharingPolicy> policies = store.Collection<SharingPolicy>("codebuild.resource-policies");

    public string? Find(Scope scope, string arn) => policies.Find(scope, arn)?.Policy;

    public void Put(Scope scope, string arn, string policy) => policies.Put(scope, arn, new SharingPolicy(policy));

    public void Remove(Scope scope, string arn) => policies.Remove(scope, arn);

    /// <summary>Holds an ARN against what there is.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException, InvalidInputException.</exception>
    public void Check(Scope scope, string text)
    {
        if (!Arn.TryParse(text, out var arn) || arn.Service != "codebuild")
            throw CodeBuildErrors.InvalidInput($"Not the ARN of a project or report group: {text}");
        if (arn.Resource.StartsWith("project/", StringComparison.Ordinal))
            codeBuild.Project(scope, text);
        else if (codeBuild.ReportGroups.List(scope).All(group => group.Arn != text))
            throw CodeBuildErrors.ReportGroupNotFound(text);
    }
}

/// <summary>A policy.</summary>
internal sealed record SharingPolicy(string Policy);
