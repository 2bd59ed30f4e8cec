namespace LocalAws.Tests.Testing;

/// <summary>A function whose new versions get a part of the traffic first, and an alarm on their errors.</summary>
internal static class AlarmedCanary
{
    private const string Text = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Hello:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: nodejs22.x
              Handler: index.handler
              Timeout: 10
              AutoPublishAlias: live
              DeploymentPreference: {Type: Canary10Percent5Minutes, Alarms: [!Ref Errors]}
              InlineCode: "exports.handler = async () => { CODE };"
          Errors:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/Lambda
              MetricName: Errors
              Dimensions: [{Name: FunctionName, Value: !Ref Hello}, {Name: Resource, Value: !Sub '${Hello}:live'}]
              Statistic: Sum
              Period: 60
              EvaluationPeriods: 1
              Threshold: 0
              ComparisonOperator: GreaterThanThreshold
              TreatMissingData: notBreaching
        """;

    /// <summary>The template, with this as the body of the handler.</summary>
    public static string Template(string code) => Text.Replace("CODE", code, StringComparison.Ordinal) + "\n";
}
