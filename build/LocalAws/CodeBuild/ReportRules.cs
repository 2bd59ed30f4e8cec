namespace LocalAws.CodeBuild;

/// <summary>What a report group can be here.</summary>
internal static class ReportRules
{
    /// <exception cref="Kernel.AwsException">Raw results would have to go to S3.</exception>
    public static void Check(ReportExportConfig? export)
    {
        if (export?.ExportConfigType == "S3")
            throw CodeBuildErrors.InvalidInput("LocalAws keeps test results itself and exports none: use exportConfigType NO_EXPORT");
    }
}
