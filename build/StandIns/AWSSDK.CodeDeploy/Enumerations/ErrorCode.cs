using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>ErrorCode</c>.</summary>
public class ErrorCode(string value) : ConstantClass(value)
{
    /// <summary><c>AGENT_ISSUE</c></summary>
    public static readonly ErrorCode AGENT_ISSUE = new("AGENT_ISSUE");

    /// <summary><c>ALARM_ACTIVE</c></summary>
    public static readonly ErrorCode ALARM_ACTIVE = new("ALARM_ACTIVE");

    /// <summary><c>APPLICATION_MISSING</c></summary>
    public static readonly ErrorCode APPLICATION_MISSING = new("APPLICATION_MISSING");

    /// <summary><c>AUTOSCALING_VALIDATION_ERROR</c></summary>
    public static readonly ErrorCode AUTOSCALING_VALIDATION_ERROR = new("AUTOSCALING_VALIDATION_ERROR");

    /// <summary><c>AUTO_SCALING_CONFIGURATION</c></summary>
    public static readonly ErrorCode AUTO_SCALING_CONFIGURATION = new("AUTO_SCALING_CONFIGURATION");

    /// <summary><c>AUTO_SCALING_IAM_ROLE_PERMISSIONS</c></summary>
    public static readonly ErrorCode AUTO_SCALING_IAM_ROLE_PERMISSIONS = new("AUTO_SCALING_IAM_ROLE_PERMISSIONS");

    /// <summary><c>CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND</c></summary>
    public static readonly ErrorCode CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND = new("CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND");

    /// <summary><c>CUSTOMER_APPLICATION_UNHEALTHY</c></summary>
    public static readonly ErrorCode CUSTOMER_APPLICATION_UNHEALTHY = new("CUSTOMER_APPLICATION_UNHEALTHY");

    /// <summary><c>DEPLOYMENT_GROUP_MISSING</c></summary>
    public static readonly ErrorCode DEPLOYMENT_GROUP_MISSING = new("DEPLOYMENT_GROUP_MISSING");

    /// <summary><c>ECS_UPDATE_ERROR</c></summary>
    public static readonly ErrorCode ECS_UPDATE_ERROR = new("ECS_UPDATE_ERROR");

    /// <summary><c>ELASTIC_LOAD_BALANCING_INVALID</c></summary>
    public static readonly ErrorCode ELASTIC_LOAD_BALANCING_INVALID = new("ELASTIC_LOAD_BALANCING_INVALID");

    /// <summary><c>ELB_INVALID_INSTANCE</c></summary>
    public static readonly ErrorCode ELB_INVALID_INSTANCE = new("ELB_INVALID_INSTANCE");

    /// <summary><c>HEALTH_CONSTRAINTS</c></summary>
    public static readonly ErrorCode HEALTH_CONSTRAINTS = new("HEALTH_CONSTRAINTS");

    /// <summary><c>HEALTH_CONSTRAINTS_INVALID</c></summary>
    public static readonly ErrorCode HEALTH_CONSTRAINTS_INVALID = new("HEALTH_CONSTRAINTS_INVALID");

    /// <summary><c>HOOK_EXECUTION_FAILURE</c></summary>
    public static readonly ErrorCode HOOK_EXECUTION_FAILURE = new("HOOK_EXECUTION_FAILURE");

    /// <summary><c>IAM_ROLE_MISSING</c></summary>
    public static readonly ErrorCode IAM_ROLE_MISSING = new("IAM_ROLE_MISSING");

    /// <summary><c>IAM_ROLE_PERMISSIONS</c></summary>
    public static readonly ErrorCode IAM_ROLE_PERMISSIONS = new("IAM_ROLE_PERMISSIONS");

    /// <summary><c>INTERNAL_ERROR</c></summary>
    public static readonly ErrorCode INTERNAL_ERROR = new("INTERNAL_ERROR");

    /// <summary><c>INVALID_ECS_SERVICE</c></summary>
    public static readonly ErrorCode INVALID_ECS_SERVICE = new("INVALID_ECS_SERVICE");

    /// <summary><c>INVALID_LAMBDA_CONFIGURATION</c></summary>
    public static readonly ErrorCode INVALID_LAMBDA_CONFIGURATION = new("INVALID_LAMBDA_CONFIGURATION");

    /// <summary><c>INVALID_LAMBDA_FUNCTION</c></summary>
    public static readonly ErrorCode INVALID_LAMBDA_FUNCTION = new("INVALID_LAMBDA_FUNCTION");

    /// <summary><c>INVALID_REVISION</c></summary>
    public static readonly ErrorCode INVALID_REVISION = new("INVALID_REVISION");

    /// <summary><c>MANUAL_STOP</c></summary>
    public static readonly ErrorCode MANUAL_STOP = new("MANUAL_STOP");

    /// <summary><c>MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION</c></summary>
    public static readonly ErrorCode MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION = new("MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION");

    /// <summary><c>MISSING_ELB_INFORMATION</c></summary>
    public static readonly ErrorCode MISSING_ELB_INFORMATION = new("MISSING_ELB_INFORMATION");

    /// <summary><c>MISSING_GITHUB_TOKEN</c></summary>
    public static readonly ErrorCode MISSING_GITHUB_TOKEN = new("MISSING_GITHUB_TOKEN");

    /// <summary><c>NO_EC2_SUBSCRIPTION</c></summary>
    public static readonly ErrorCode NO_EC2_SUBSCRIPTION = new("NO_EC2_SUBSCRIPTION");

    /// <summary><c>NO_INSTANCES</c></summary>
    public static readonly ErrorCode NO_INSTANCES = new("NO_INSTANCES");

    /// <summary><c>OVER_MAX_INSTANCES</c></summary>
    public static readonly ErrorCode OVER_MAX_INSTANCES = new("OVER_MAX_INSTANCES");

    /// <summary><c>RESOURCE_LIMIT_EXCEEDED</c></summary>
    public static readonly ErrorCode RESOURCE_LIMIT_EXCEEDED = new("RESOURCE_LIMIT_EXCEEDED");

    /// <summary><c>REVISION_MISSING</c></summary>
    public static readonly ErrorCode REVISION_MISSING = new("REVISION_MISSING");

    /// <summary><c>THROTTLED</c></summary>
    public static readonly ErrorCode THROTTLED = new("THROTTLED");

    /// <summary><c>TIMEOUT</c></summary>
    public static readonly ErrorCode TIMEOUT = new("TIMEOUT");

    /// <summary><c>CLOUDFORMATION_STACK_FAILURE</c></summary>
    public static readonly ErrorCode CLOUDFORMATION_STACK_FAILURE = new("CLOUDFORMATION_STACK_FAILURE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ErrorCode FindValue(string value) => FindValue<ErrorCode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ErrorCode(string value) => FindValue(value);
}
