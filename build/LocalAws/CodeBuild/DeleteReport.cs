using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the report.</summary>
public sealed record DeleteReportRequest(string Arn);

internal sealed class DeleteReport(StateStore store, CodeBuildStore codeBuild) : Operation<DeleteReportRequest, Unit>(store)
{
    protected override Unit Handle(DeleteReportRequest request, CallContext call)
    {
        codeBuild.Reports.Remove(call.Scope, request.Arn);
        return Unit.Value;
    }
}
