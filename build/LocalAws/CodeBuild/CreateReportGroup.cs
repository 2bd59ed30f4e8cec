using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A new report group.</summary>
/// <param name="Type">TEST or CODE_COVERAGE.</param>
public sealed record CreateReportGroupRequest(string Name, string Type, ReportExportConfig ExportConfig, IReadOnlyList<Tag>? Tags);

/// <summary>The report group.</summary>
public sealed record CreateReportGroupResponse(ReportGroup ReportGroup);

internal sealed class CreateReportGroup(StateStore store, CodeBuildStore codeBuild) : Operation<CreateReportGroupRequest, CreateReportGroupResponse>(store)
{
    protected override CreateReportGroupResponse Handle(CreateReportGroupRequest request, CallContext call)
    {
        var arn = CodeBuildStore.ReportGroupArn(call.Scope, request.Name);
        ReportRules.Check(request.ExportConfig);
        var group = new ReportGroup
        {
            Arn = arn,
            Name = request.Name,
            Type = request.Type,
            ExportConfig = request.ExportConfig,
            Created = call.Now,
            LastModified = call.Now,
            Tags = request.Tags ?? [],
            Status = "ACTIVE",
        };
        return codeBuild.ReportGroups.Add(call.Scope, arn, group) ? new(group) : throw CodeBuildErrors.ReportGroupExists(arn);
    }
}
