using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Another default version.</summary>
public sealed record ModifyLaunchTemplateRequest(string? LaunchTemplateId, string? LaunchTemplateName, string? DefaultVersion, bool? DryRun);

/// <summary>The template.</summary>
public sealed record ModifyLaunchTemplateResult(LaunchTemplate LaunchTemplate);

/// <summary>Sets the default version of a launch template.</summary>
public sealed class ModifyLaunchTemplate(LaunchTemplateStore store, StateStore state) : Operation<ModifyLaunchTemplateRequest, ModifyLaunchTemplateResult>(state)
{
    /// <inheritdoc/>
    protected override ModifyLaunchTemplateResult Handle(ModifyLaunchTemplateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.LaunchTemplateId, request.LaunchTemplateName);
        var version = store.Version(call.Scope, new LaunchTemplateSpecification(document.Template.LaunchTemplateId, null, request.DefaultVersion));
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var changed = document with { Template = document.Template with { DefaultVersionNumber = version.VersionNumber } };
        store.Put(call.Scope, changed);
        return new ModifyLaunchTemplateResult(changed.Template);
    }
}
