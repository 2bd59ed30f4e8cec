using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Finds what an ARN of CodeDeploy names, and changes its tags.</summary>
public sealed class TaggableResources(CodeDeployStore store)
{
    /// <summary>The tags of the resource.</summary>
    /// <exception cref="AwsException">There is no such resource, or it can have no tags.</exception>
    public IReadOnlyList<Tag> Tags(Scope scope, string arn) => Change(scope, arn, tags => tags);

    /// <summary>Changes the tags of the resource, and returns them.</summary>
    /// <exception cref="AwsException">There is no such resource, or it can have no tags.</exception>
    public IReadOnlyList<Tag> Change(Scope scope, string arn, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (!Arn.TryParse(arn, out var parsed) || parsed.Service != "codedeploy")
            throw CodeDeployErrors.Named("InvalidArnException", $"The ARN is invalid: {arn}");
        if (parsed.Resource.Split(':', 2) is ["application", var name])
        {
            var application = store.Application(scope, name);
            var changed = application with { Tags = change(application.Tags) };
            store.Applications.Put(scope, name, changed);
            return changed.Tags;
        }
        if (parsed.Resource.Split(':', 2) is ["deploymentgroup", var path] && path.Split('/', 2) is [var owner, var group])
        {
            var document = store.Group(scope, owner, group);
            var changed = document with { Tags = change(document.Tags) };
            store.Put(scope, changed);
            return changed.Tags;
        }
        throw CodeDeployErrors.Named("ArnNotSupportedException", $"The ARN is not of an application or deployment group: {arn}");
    }
}
