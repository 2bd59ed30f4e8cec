using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the project.</summary>
public sealed record DeleteProjectRequest(string Name);

/// <summary>
/// Deletes a project; its builds stay, and those that run go on. Deleting one that is not there succeeds. A shared project that has
/// builds is kept ("Delete build projects" of the user guide).
/// </summary>
internal sealed class DeleteProject(StateStore store, CodeBuildStore codeBuild, SharedResources shared) : Operation<DeleteProjectRequest, Unit>(store)
{
    protected override Unit Handle(DeleteProjectRequest request, CallContext call)
    {
        var name = CodeBuildStore.NameOf(request.Name, "project/");
        var arn = CodeBuildStore.ProjectArn(call.Scope, name);
        if (shared.Find(call.Scope, arn) is not null && codeBuild.Builds.List(call.Scope, name + ":").Any())
            throw CodeBuildErrors.SharedProjectHasBuilds(arn);
        shared.Remove(call.Scope, arn);
        codeBuild.Projects.Remove(call.Scope, name);
        return Unit.Value;
    }
}
