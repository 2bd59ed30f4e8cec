using System.Text.Json.Nodes;

namespace Build.Provisioning.Roles;

/// <summary>
/// What CloudFormation does for the function's stack: the function with its role, versions and alias, its API, and the deployment group,
/// hooks and alarms of a gradual deployment. All of it is named after the stack, and nothing else can be touched (SAM Developer Guide, "Resources generated").
/// </summary>
internal static class StackPolicy
{
    private static readonly string[] Functions =
    [
        "lambda:AddPermission", "lambda:CreateAlias", "lambda:CreateFunction", "lambda:DeleteAlias", "lambda:DeleteFunction", "lambda:DeleteFunctionConcurrency", "lambda:GetAlias",
        "lambda:GetFunction", "lambda:GetFunctionConfiguration", "lambda:GetPolicy", "lambda:ListTags", "lambda:ListVersionsByFunction", "lambda:PublishVersion", "lambda:PutFunctionConcurrency",
        "lambda:RemovePermission", "lambda:TagResource", "lambda:UntagResource", "lambda:UpdateAlias", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration",
    ];

    private static readonly string[] Roles =
    [
        "iam:CreateRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:PutRolePolicy",
        "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole",
    ];

    private static readonly string[] Deployments =
    [
        "codedeploy:CreateApplication", "codedeploy:CreateDeployment", "codedeploy:CreateDeploymentGroup", "codedeploy:DeleteApplication", "codedeploy:DeleteDeploymentGroup",
        "codedeploy:GetApplication", "codedeploy:GetApplicationRevision", "codedeploy:GetDeployment", "codedeploy:GetDeploymentConfig", "codedeploy:GetDeploymentGroup",
        "codedeploy:RegisterApplicationRevision", "codedeploy:TagResource", "codedeploy:UntagResource", "codedeploy:UpdateDeploymentGroup",
    ];

    private static readonly string[] Alarms =
        ["cloudwatch:DeleteAlarms", "cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource", "cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"];

    public static string Of(PolicyArns arns) => PolicyDocument.Of(
        PolicyDocument.Allow("Transform", ["cloudformation:CreateChangeSet"], [arns.ServerlessTransform]),
        PolicyDocument.Allow("Code", ["s3:GetObject", "s3:GetObjectVersion"], [arns.FunctionCode]),
        PolicyDocument.Allow("Functions", Functions, [arns.StackFunctions, arns.HookFunctions]),
        PolicyDocument.Allow("Roles", Roles, [arns.StackRoles]),
        PolicyDocument.Allow("ManagedPolicies", ["iam:AttachRolePolicy", "iam:DetachRolePolicy"], [arns.StackRoles], new JsonObject
        {
            ["ArnEquals"] = new JsonObject
            {
                ["iam:PolicyARN"] = new JsonArray("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"),
            },
        }),
        PolicyDocument.Allow("PassRoles", ["iam:PassRole"], [arns.StackRoles], new JsonObject
        {
            ["StringEquals"] = new JsonObject { ["iam:PassedToService"] = new JsonArray("lambda.amazonaws.com", "codedeploy.amazonaws.com") },
        }),
        PolicyDocument.Allow("Apis", ["apigateway:DELETE", "apigateway:GET", "apigateway:PATCH", "apigateway:POST", "apigateway:PUT"], arns.Apis),
        PolicyDocument.Allow("Deployments", Deployments, arns.StackDeployments),
        PolicyDocument.Allow("Alarms", Alarms, [arns.StackAlarms]));
}
