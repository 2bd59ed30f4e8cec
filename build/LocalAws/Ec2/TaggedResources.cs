using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The resources that can have tags.</summary>
public sealed class TaggedResources(InstanceStore instances, LaunchTemplateStore templates, SecurityGroupStore groups, KeyPairStore keys)
{
    /// <summary>All tags of the scope.</summary>
    public IEnumerable<TagDescription> All(Scope scope) => instances.List(scope)
        .SelectMany(each => each.Tags.Select(tag => new TagDescription(tag.Key, each.Id, "instance", tag.Value)))
        .Concat(templates.List(scope).SelectMany(each => each.Template.Tags.Select(tag => new TagDescription(tag.Key, each.Template.LaunchTemplateId, "launch-template", tag.Value))))
        .Concat(groups.List(scope).SelectMany(each => each.Tags.Select(tag => new TagDescription(tag.Key, each.GroupId, "security-group", tag.Value))))
        .Concat(keys.List(scope).SelectMany(each => each.Tags.Select(tag => new TagDescription(tag.Key, each.KeyPairId, "key-pair", tag.Value))));

    /// <summary>Changes the tags of a resource.</summary>
    /// <exception cref="AwsException">There is no such resource, or it cannot be tagged.</exception>
    public void Change(Scope scope, string id, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        switch (id?.Split('-')[0])
        {
            case "lt":
                var template = templates.Get(scope, id, null);
                templates.Put(scope, template with { Template = template.Template with { Tags = change(template.Template.Tags) } });
                return;
            case "sg":
                var group = groups.Get(scope, id, null);
                groups.Put(scope, group with { Tags = change(group.Tags) });
                return;
            case "key":
                var key = keys.Get(scope, null, id);
                keys.Put(scope, key with { Tags = change(key.Tags) });
                return;
            case "i":
                break;
            default:
                throw Ec2Errors.ResourceNotFound(id ?? "");
        }
        var document = instances.Get(scope, [id!])[0];
        instances.Put(scope, document with { Instance = document.Instance with { Tags = change(document.Tags) } });
    }
}
