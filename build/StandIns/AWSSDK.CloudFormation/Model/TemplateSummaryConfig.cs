namespace Amazon.CloudFormation.Model;

public partial class TemplateSummaryConfig
{
    public bool? TreatUnrecognizedResourceTypesAsWarnings { get; set; }
}
