namespace LocalAws.CloudFormation.Templates;

/// <summary>The intrinsic functions of CloudFormation (User Guide, "Intrinsic function reference").</summary>
internal static class IntrinsicFunctions
{
    /// <summary>Functions that say whether a condition holds.</summary>
    public static readonly IReadOnlySet<string> OfConditions = new HashSet<string>(StringComparer.Ordinal) { "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or" };

    /// <summary>Functions that make a value.</summary>
    public static readonly IReadOnlySet<string> OfValues = new HashSet<string>(StringComparer.Ordinal)
    {
        "Fn::Base64", "Fn::Cidr", "Fn::FindInMap", "Fn::GetAZs", "Fn::GetAtt", "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::Sub", "Ref",
    };

    /// <summary>Functions that AWS has and LocalAws does not.</summary>
    public static readonly IReadOnlySet<string> NotHere = new HashSet<string>(StringComparer.Ordinal)
    {
        "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::ForEach", "Fn::GetStackOutput", "Fn::Length", "Fn::RefAll", "Fn::ToJsonString", "Fn::Transform",
        "Fn::ValueOf", "Fn::ValueOfAll",
    };

    /// <summary>All of them.</summary>
    public static readonly IReadOnlySet<string> Known = OfConditions.Concat(OfValues).Concat(NotHere).Append("Condition").ToHashSet(StringComparer.Ordinal);

    /// <summary>Parameters that every template has.</summary>
    public static readonly IReadOnlySet<string> PseudoParameters = new HashSet<string>(StringComparer.Ordinal)
    {
        "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
    };
}
