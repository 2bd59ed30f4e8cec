using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The resources that can have tags.</summary>
public sealed class TaggedResources(InstanceStore instances, LaunchTemplateStore templates)
{
    /// <summary>All tags of the scope.</summary>
    public IEnumerable<TagDescription> All(Scope scope) => instances.List(scope)
        .SelectMany(each => each.Tags.Select(tag => new TagDescription(tag.Key, each.Id, "instance", tag.Value)))
        .Concat(templates.List(scope).SelectMany(each => each.Template.Tags.Select(tag => new TagDescription(tag.Key, each.Template.LaunchTemplateId, "launch-template", tag.Value))));

    /// <summary>Changes the tags of a resource.</summary>
    /// <exception cref="AwsException">There is no such resource, or it cannot be tagged.</exception>
    public void Change(Scope scope, string id, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (id?.StartsWith("lt-", StringComparison.Ordinal) == true)
        {
            var template = templates.Get(scope, id, null);
            templates.Put(scope, template with { Template = template.Template with { Tags = change(template.Template.Tags) } });
            return;
        }
        if (id?.StartsWith("i-", StringComparison.Ordinal) != true)
            throw Ec2Errors.ResourceNotFound(id ?? "");
        var document = instances.Get(scope, [id])[0];
        instances.Put(scope, document with { Instance = document.Instance with { Tags = change(document.Tags) } });
    }
}
