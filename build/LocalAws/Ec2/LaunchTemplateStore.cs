using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The launch templates of every account and region.</summary>
public sealed class LaunchTemplateStore(StateStore state)
{
    private readonly Collection<LaunchTemplateDocument> templates = state.Collection<LaunchTemplateDocument>("ec2/launch-templates");

    /// <summary>All templates by id.</summary>
    public IReadOnlyList<LaunchTemplateDocument> List(Scope scope) => templates.List(scope);

    /// <summary>The template of that id or name.</summary>
    /// <exception cref="AwsException">There is none, or neither or both are given.</exception>
    public LaunchTemplateDocument Get(Scope scope, string? id, string? name)
    {
        if (id is null == name is null)
            throw new AwsException("MissingParameter", "Either a launch template id or a launch template name must be specified, but not both.");
        if (id is not null)
            return templates.Get(scope, id, () => new AwsException("InvalidLaunchTemplateId.NotFound", $"The specified launch template, with template ID {id}, does not exist."));
        return Find(scope, name!) ?? throw new AwsException("InvalidLaunchTemplateName.NotFoundException", $"The specified launch template, with template name {name}, does not exist.");
    }

    /// <summary>The template of that name, or null.</summary>
    public LaunchTemplateDocument? Find(Scope scope, string name) => List(scope).FirstOrDefault(each => each.Template.LaunchTemplateName == name);

    /// <summary>Writes a template.</summary>
    public void Put(Scope scope, LaunchTemplateDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        templates.Put(scope, document.Template.LaunchTemplateId, document);
    }

    /// <summary>Removes a template.</summary>
    public void Remove(Scope scope, LaunchTemplateDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        templates.Remove(scope, document.Template.LaunchTemplateId);
    }

    /// <summary>The version that a number, <c>$Default</c> or <c>$Latest</c> names; null is the default one.</summary>
    /// <exception cref="AwsException">There is none.</exception>
    public LaunchTemplateVersion Version(Scope scope, LaunchTemplateSpecification wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var document = Get(scope, wanted.LaunchTemplateId, wanted.LaunchTemplateName);
        return Number(document, wanted.Version) is { } number && document.Shown.FirstOrDefault(each => each.VersionNumber == number) is { } version
            ? version
            : throw new AwsException("InvalidLaunchTemplateId.VersionNotFound", $"Could not find the specified version {wanted.Version} for the launch template with ID {document.Template.LaunchTemplateId}.");
    }

    /// <summary>The number of a version, or null when the text is none.</summary>
    public static long? Number(LaunchTemplateDocument document, string? version)
    {
        ArgumentNullException.ThrowIfNull(document);
        return version switch
        {
            null or "$Default" => document.Template.DefaultVersionNumber,
            "$Latest" => document.Template.LatestVersionNumber,
            _ => long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }
}
