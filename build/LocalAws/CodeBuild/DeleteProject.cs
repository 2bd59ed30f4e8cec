using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the project.</summary>
public sealed record DeleteProjectRequest(string Name);

/// <summary>Deletes a project and its builds. Deleting one that is not there succeeds, as on AWS.</summary>
internal sealed class DeleteProject(StateStore store, CodeBuildStore codeBuild, BuildRunner runner) : Operation<DeleteProjectRequest, Unit>(store)
{
    protected override Unit Handle(DeleteProjectRequest request, CallContext call)
    {
        var name = CodeBuildStore.NameOf(request.Name, "project/");
        foreach (var stored in codeBuild.Builds.List(call.Scope, name + ":"))
        {
            if (stored.IsRunning)
                runner.Stop(stored.Build.Id!);
            else
                codeBuild.Builds.Remove(call.Scope, stored.Build.Id!);
        }
        codeBuild.Projects.Remove(call.Scope, name);
        return Unit.Value;
    }
}
