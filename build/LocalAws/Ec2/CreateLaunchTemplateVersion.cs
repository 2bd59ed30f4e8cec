using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A new version of a launch template; what it leaves out comes from the source version, when one is named.</summary>
public sealed record CreateLaunchTemplateVersionRequest(
    string? LaunchTemplateId, string? LaunchTemplateName, string? SourceVersion, string? VersionDescription, LaunchTemplateData LaunchTemplateData, bool? DryRun);

/// <summary>The version.</summary>
public sealed record CreateLaunchTemplateVersionResult(LaunchTemplateVersion LaunchTemplateVersion);

/// <summary>Adds a version to a launch template.</summary>
public sealed class CreateLaunchTemplateVersion(LaunchTemplateStore store, StateStore state)
    : Operation<CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResult>(state)
{
    /// <inheritdoc/>
    protected override CreateLaunchTemplateVersionResult Handle(CreateLaunchTemplateVersionRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.LaunchTemplateId, request.LaunchTemplateName);
        var source = request.SourceVersion is null
            ? null
            : store.Version(call.Scope, new LaunchTemplateSpecification(document.Template.LaunchTemplateId, null, request.SourceVersion)).LaunchTemplateData;
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var number = document.NextNumber;
        var version = new LaunchTemplateVersion(
            document.Template.LaunchTemplateId, document.Template.LaunchTemplateName, number, request.VersionDescription, call.Now, call.Principal, DefaultVersion: false,
            source is null ? request.LaunchTemplateData : Over(source, request.LaunchTemplateData));
        store.Put(call.Scope, document with { Template = document.Template with { LatestVersionNumber = number }, Versions = [.. document.Versions, version] });
        return new CreateLaunchTemplateVersionResult(version);
    }

    private static LaunchTemplateData Over(LaunchTemplateData source, LaunchTemplateData changes)
    {
        var merged = JsonSerializer.SerializeToNode(source)!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(changes)!.AsObject().Where(each => each.Value is not null))
            merged[name] = value!.DeepClone();
        return merged.Deserialize<LaunchTemplateData>()!;
    }
}
