using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Whether everybody may see the project's builds, and the role that lets them see logs and artifacts.</summary>
/// <param name="ProjectVisibility">PUBLIC_READ or PRIVATE.</param>
public sealed record UpdateProjectVisibilityRequest(string ProjectArn, string ProjectVisibility, string? ResourceAccessRole);

/// <summary>As it is now; the alias is part of a public project's address.</summary>
public sealed record UpdateProjectVisibilityResponse(string ProjectArn, string? PublicProjectAlias, string ProjectVisibility);

/// <summary>Keeps a project's visibility. Nobody but the account's callers comes here, so it shows the builds to nobody else.</summary>
internal sealed class UpdateProjectVisibility(StateStore store, CodeBuildStore codeBuild, ServiceRoles roles) : Operation<UpdateProjectVisibilityRequest, UpdateProjectVisibilityResponse>(store)
{
    protected override UpdateProjectVisibilityResponse Handle(UpdateProjectVisibilityRequest request, CallContext call)
    {
        var project = codeBuild.Project(call.Scope, request.ProjectArn);
        if (request.ResourceAccessRole is { } role) roles.Check(call.Scope, role, project.Name!);
        var isPublic = request.ProjectVisibility == "PUBLIC_READ";
        var changed = project with
        {
            ProjectVisibility = request.ProjectVisibility,
            PublicProjectAlias = isPublic ? project.PublicProjectAlias ?? Ids.Hex(64) : null,
            ResourceAccessRole = request.ResourceAccessRole ?? project.ResourceAccessRole,
            LastModified = call.Now,
        };
        codeBuild.Projects.Put(call.Scope, project.Name!, changed);
        return new(project.Arn!, changed.PublicProjectAlias, request.ProjectVisibility);
    }
}
