using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A new launch template with its first version.</summary>
public sealed record CreateLaunchTemplateRequest(
    string LaunchTemplateName, string? VersionDescription, LaunchTemplateData LaunchTemplateData, IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>The template.</summary>
public sealed record CreateLaunchTemplateResult(LaunchTemplate LaunchTemplate);

/// <summary>Creates a launch template.</summary>
public sealed class CreateLaunchTemplate(LaunchTemplateStore store, StateStore state) : Operation<CreateLaunchTemplateRequest, CreateLaunchTemplateResult>(state)
{
    /// <inheritdoc/>
    protected override CreateLaunchTemplateResult Handle(CreateLaunchTemplateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.LaunchTemplateName.Length is < 3 or > 128)
            throw new AwsException("InvalidLaunchTemplateName.MalformedException", "A launch template name must be between 3 and 128 characters.");
        if (store.Find(call.Scope, request.LaunchTemplateName) is not null)
            throw new AwsException("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
        List<Tag> tags = [.. (request.TagSpecifications ?? []).Where(each => each.ResourceType == "launch-template").SelectMany(each => each.Tags ?? [])];
        TagChanges.Check(tags);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var template = new LaunchTemplate("lt-" + Ids.Hex(17), request.LaunchTemplateName, call.Now, call.Principal, 1, 1, tags);
        var version = new LaunchTemplateVersion(
            template.LaunchTemplateId, template.LaunchTemplateName, 1, request.VersionDescription, call.Now, call.Principal, DefaultVersion: true, request.LaunchTemplateData);
        store.Put(call.Scope, new LaunchTemplateDocument(template, [version]));
        return new CreateLaunchTemplateResult(template);
    }
}
