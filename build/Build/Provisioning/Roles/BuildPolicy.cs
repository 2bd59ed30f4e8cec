namespace Build.Provisioning.Roles;

/// <summary>What a build does: read its input, write its output, its log and its reports (CodeBuild User Guide, "Allow CodeBuild to interact with other AWS services").</summary>
internal static class BuildPolicy
{
    public static string Of(PolicyArns arns) => PolicyDocument.Of([
        PolicyDocument.Allow("Artifacts", ["s3:PutObject", "s3:GetObject", "s3:GetObjectVersion"], [arns.HomeObjects]),
        PolicyDocument.Allow("ArtifactBucket", ["s3:GetBucketAcl", "s3:GetBucketLocation"], [arns.HomeBucket]),
        PolicyDocument.Allow("Logs", ["logs:CreateLogStream", "logs:PutLogEvents"], [arns.BuildLogs, $"{arns.BuildLogs}:*"]),
        PolicyDocument.Allow(
            "Reports",
            ["codebuild:CreateReportGroup", "codebuild:CreateReport", "codebuild:UpdateReport", "codebuild:BatchPutTestCases", "codebuild:BatchPutCodeCoverages"],
            [arns.ReportGroups]),
        .. KeyUse.Of(arns.Keys)]);
}
