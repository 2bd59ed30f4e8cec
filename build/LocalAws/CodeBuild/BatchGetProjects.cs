using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names or ARNs of projects.</summary>
public sealed record BatchGetProjectsRequest(IReadOnlyList<string> Names);

/// <summary>The projects that are there, and the names of those that are not.</summary>
public sealed record BatchGetProjectsResponse(IReadOnlyList<Project> Projects, IReadOnlyList<string> ProjectsNotFound);

internal sealed class BatchGetProjects(StateStore store, CodeBuildStore codeBuild) : Operation<BatchGetProjectsRequest, BatchGetProjectsResponse>(store)
{
    protected override BatchGetProjectsResponse Handle(BatchGetProjectsRequest request, CallContext call)
    {
        var found = request.Names.Distinct().ToLookup(name => codeBuild.Projects.Find(call.Scope, CodeBuildStore.NameOf(name, "project/")));
        return new([.. found.Select(group => group.Key).OfType<Project>()], [.. found[null]]);
    }
}
