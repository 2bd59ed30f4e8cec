using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which versions of a launch template.</summary>
public sealed record DeleteLaunchTemplateVersionsRequest(bool? DryRun, string? LaunchTemplateId, string? LaunchTemplateName, IReadOnlyList<string> Versions);

/// <summary>What was deleted, and what was not, with the reason.</summary>
public sealed record DeleteLaunchTemplateVersionsResult(
    IReadOnlyList<DeleteLaunchTemplateVersionsResponseSuccessItem> SuccessfullyDeletedLaunchTemplateVersions,
    IReadOnlyList<DeleteLaunchTemplateVersionsResponseErrorItem> UnsuccessfullyDeletedLaunchTemplateVersions);

/// <summary>A version that was deleted.</summary>
public sealed record DeleteLaunchTemplateVersionsResponseSuccessItem(string LaunchTemplateId, string LaunchTemplateName, long VersionNumber);

/// <summary>A version that was not deleted.</summary>
public sealed record DeleteLaunchTemplateVersionsResponseErrorItem(string LaunchTemplateId, string LaunchTemplateName, long VersionNumber, ResponseError ResponseError);

/// <summary>Why a version was not deleted.</summary>
public sealed record ResponseError(string Code, string Message);

/// <summary>Deletes versions of a launch template, but not its default one. Their numbers are not given again.</summary>
public sealed class DeleteLaunchTemplateVersions(LaunchTemplateStore store, StateStore state)
    : Operation<DeleteLaunchTemplateVersionsRequest, DeleteLaunchTemplateVersionsResult>(state)
{
    /// <summary>Versions of a request (API reference, DeleteLaunchTemplateVersions).</summary>
    private const int Most = 200;

    /// <inheritdoc/>
    protected override DeleteLaunchTemplateVersionsResult Handle(DeleteLaunchTemplateVersionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Versions.Count > Most)
            throw Ec2Errors.InvalidParameter($"At most {Most} versions can be deleted in a request.");
        var document = store.Get(call.Scope, request.LaunchTemplateId, request.LaunchTemplateName);
        var numbers = request.Versions.Select(each => LaunchTemplateStore.Number(document, each) ?? throw Ec2Errors.InvalidParameter($"'{each}' is no version of a launch template.")).Distinct().ToList();
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var template = document.Template;
        var obstacles = numbers.Select(number => (Number: number, Error: Obstacle(document, number))).ToList();
        var gone = obstacles.Where(each => each.Error is null).Select(each => each.Number).ToList();
        var left = document.Versions.Where(each => !gone.Contains(each.VersionNumber)).ToList();
        store.Put(call.Scope, document with
        {
            Template = template with { LatestVersionNumber = left.Max(each => each.VersionNumber) },
            Versions = left,
            LastNumber = document.NextNumber - 1,
        });
        return new(
            [.. gone.Select(number => new DeleteLaunchTemplateVersionsResponseSuccessItem(template.LaunchTemplateId, template.LaunchTemplateName, number))],
            [.. obstacles.Where(each => each.Error is not null)
                .Select(each => new DeleteLaunchTemplateVersionsResponseErrorItem(template.LaunchTemplateId, template.LaunchTemplateName, each.Number, each.Error!))]);
    }

    private static ResponseError? Obstacle(LaunchTemplateDocument document, long number)
    {
        if (document.Versions.All(each => each.VersionNumber != number))
            return new("launchTemplateVersionDoesNotExist", $"The specified launch template version {number} does not exist.");
        return number == document.Template.DefaultVersionNumber
            ? new("unexpectedError", $"Version {number} is the default version. Make another version the default one (ModifyLaunchTemplate), or delete the template.")
            : null;
    }
}
