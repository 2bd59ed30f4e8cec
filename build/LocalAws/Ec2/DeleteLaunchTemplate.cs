using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which launch template.</summary>
public sealed record DeleteLaunchTemplateRequest(string? LaunchTemplateId, string? LaunchTemplateName, bool? DryRun);

/// <summary>The template that was deleted.</summary>
public sealed record DeleteLaunchTemplateResult(LaunchTemplate LaunchTemplate);

/// <summary>Deletes a launch template with all its versions.</summary>
public sealed class DeleteLaunchTemplate(LaunchTemplateStore store, StateStore state) : Operation<DeleteLaunchTemplateRequest, DeleteLaunchTemplateResult>(state)
{
    /// <inheritdoc/>
    protected override DeleteLaunchTemplateResult Handle(DeleteLaunchTemplateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.LaunchTemplateId, request.LaunchTemplateName);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        store.Remove(call.Scope, document);
        return new DeleteLaunchTemplateResult(document.Template);
    }
}
