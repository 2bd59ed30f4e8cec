using System.Text.Json.Nodes;
using Build.Settings;

namespace Build.Provisioning.Roles;

/// <summary>The four roles, each with the least that its work needs, and the instance profile. (What they may do at the source comes with the pipeline: <see cref="SourcePolicies"/>.)</summary>
public static class DesiredRoles
{
    private const string CodeDeployManagedPolicy = "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole";
    private const string InstanceManagedPolicy = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

    /// <summary>The roles as they should be.</summary>
    public static IEnumerable<Resource> Of(Names names, IReadOnlyDictionary<string, string> tags)
    {
        ArgumentNullException.ThrowIfNull(names);
        var arns = new PolicyArns(names);
        return
        [
            Role(names.PipelineRole, PolicyDocument.Trust("codepipeline.amazonaws.com"), PipelinePolicy.Of(arns, names.Settings.IsServerless), null, tags),
            Role(names.BuildRole, PolicyDocument.Trust("codebuild.amazonaws.com", OnlyFor(names, [arns.Project])), BuildPolicy.Of(arns), null, tags),
            .. names.Settings.IsServerless ? [StackRole(names, arns, tags)] : OfInstances(names, arns, tags),
        ];
    }

    private static Resource StackRole(Names names, PolicyArns arns, IReadOnlyDictionary<string, string> tags) => Role(
        names.StackRole, PolicyDocument.Trust("cloudformation.amazonaws.com", PolicyDocument.StringEquals("aws:SourceAccount", names.AccountId)), StackPolicy.Of(arns), null, tags);

    private static IEnumerable<Resource> OfInstances(Names names, PolicyArns arns, IReadOnlyDictionary<string, string> tags) =>
    [
        Role(names.DeployRole, PolicyDocument.Trust("codedeploy.amazonaws.com", OnlyFor(names, arns.AnyDeploymentGroup)), names.CopiesFleet ? DeployPolicy.Of(arns) : null, CodeDeployManagedPolicy, tags),
        Role(names.InstanceRole, PolicyDocument.Trust("ec2.amazonaws.com"), InstancePolicy.Of(arns), InstanceManagedPolicy, tags),
        new Resource("InstanceProfile", names.InstanceRole, new Attributes([new(InstanceProfileKind.Role, names.InstanceRole), .. TagAttributes.Of(tags)]), $"Role {names.InstanceRole}"),
    ];

    /// <summary>A role as it should be.</summary>
    internal static Resource Role(string name, string trust, string? policy, string? managed, IReadOnlyDictionary<string, string> tags) => new("Role", name, new Attributes(
    [
        new(RoleKind.Trust, trust),
        new(RoleKind.Policy, policy),
        new(RoleKind.ManagedPolicy, managed),
        .. TagAttributes.Of(tags),
    ]));

    // Nobody else's resource may use the service to borrow the role (IAM User Guide, "The confused deputy problem").
    internal static JsonObject OnlyFor(Names names, IReadOnlyList<string> sourceArns) => new()
    {
        ["StringEquals"] = new JsonObject { ["aws:SourceAccount"] = names.AccountId },
        ["ArnLike"] = new JsonObject { ["aws:SourceArn"] = new JsonArray([.. sourceArns.Select(arn => JsonValue.Create(arn))]) },
    };
}
