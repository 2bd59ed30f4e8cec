using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>What shall change; what is absent stays.</summary>
public sealed record UpdateReportGroupRequest(string Arn, ReportExportConfig? ExportConfig, IReadOnlyList<Tag>? Tags);

/// <summary>The report group as it is now.</summary>
public sealed record UpdateReportGroupResponse(ReportGroup ReportGroup);

internal sealed class UpdateReportGroup(StateStore store, CodeBuildStore codeBuild) : Operation<UpdateReportGroupRequest, UpdateReportGroupResponse>(store)
{
    protected override UpdateReportGroupResponse Handle(UpdateReportGroupRequest request, CallContext call)
    {
        var group = codeBuild.ReportGroups.Get(call.Scope, request.Arn, () => CodeBuildErrors.ReportGroupNotFound(request.Arn));
        ReportRules.Check(request.ExportConfig);
        group = group with { ExportConfig = request.ExportConfig ?? group.ExportConfig, Tags = request.Tags ?? group.Tags, LastModified = call.Now };
        codeBuild.ReportGroups.Put(call.Scope, request.Arn, group);
        return new(group);
    }
}
