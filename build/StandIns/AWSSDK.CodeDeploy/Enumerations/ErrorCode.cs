using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class ErrorCode(string value) : ConstantClass(value)
{
    public static readonly ErrorCode AGENT_ISSUE = new("AGENT_ISSUE");
    public static readonly ErrorCode ALARM_ACTIVE = new("ALARM_ACTIVE");
    public static readonly ErrorCode APPLICATION_MISSING = new("APPLICATION_MISSING");
    public static readonly ErrorCode AUTOSCALING_VALIDATION_ERROR = new("AUTOSCALING_VALIDATION_ERROR");
    public static readonly ErrorCode AUTO_SCALING_CONFIGURATION = new("AUTO_SCALING_CONFIGURATION");
    public static readonly ErrorCode AUTO_SCALING_IAM_ROLE_PERMISSIONS = new("AUTO_SCALING_IAM_ROLE_PERMISSIONS");
    public static readonly ErrorCode CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND = new("CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND");
    public static readonly ErrorCode CUSTOMER_APPLICATION_UNHEALTHY = new("CUSTOMER_APPLICATION_UNHEALTHY");
    public static readonly ErrorCode DEPLOYMENT_GROUP_MISSING = new("DEPLOYMENT_GROUP_MISSING");
    public static readonly ErrorCode ECS_UPDATE_ERROR = new("ECS_UPDATE_ERROR");
    public static readonly ErrorCode ELASTIC_LOAD_BALANCING_INVALID = new("ELASTIC_LOAD_BALANCING_INVALID");
    public static readonly ErrorCode ELB_INVALID_INSTANCE = new("ELB_INVALID_INSTANCE");
    public static readonly ErrorCode HEALTH_CONSTRAINTS = new("HEALTH_CONSTRAINTS");
    public static readonly ErrorCode HEALTH_CONSTRAINTS_INVALID = new("HEALTH_CONSTRAINTS_INVALID");
    public static readonly ErrorCode HOOK_EXECUTION_FAILURE = new("HOOK_EXECUTION_FAILURE");
    public static readonly ErrorCode IAM_ROLE_MISSING = new("IAM_ROLE_MISSING");
    public static readonly ErrorCode IAM_ROLE_PERMISSIONS = new("IAM_ROLE_PERMISSIONS");
    public static readonly ErrorCode INTERNAL_ERROR = new("INTERNAL_ERROR");
    public static readonly ErrorCode INVALID_ECS_SERVICE = new("INVALID_ECS_SERVICE");
    public static readonly ErrorCode INVALID_LAMBDA_CONFIGURATION = new("INVALID_LAMBDA_CONFIGURATION");
    public static readonly ErrorCode INVALID_LAMBDA_FUNCTION = new("INVALID_LAMBDA_FUNCTION");
    public static readonly ErrorCode INVALID_REVISION = new("INVALID_REVISION");
    public static readonly ErrorCode MANUAL_STOP = new("MANUAL_STOP");
    public static readonly ErrorCode MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION = new("MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION");
    public static readonly ErrorCode MISSING_ELB_INFORMATION = new("MISSING_ELB_INFORMATION");
    public static readonly ErrorCode MISSING_GITHUB_TOKEN = new("MISSING_GITHUB_TOKEN");
    public static readonly ErrorCode NO_EC2_SUBSCRIPTION = new("NO_EC2_SUBSCRIPTION");
    public static readonly ErrorCode NO_INSTANCES = new("NO_INSTANCES");
    public static readonly ErrorCode OVER_MAX_INSTANCES = new("OVER_MAX_INSTANCES");
    public static readonly ErrorCode RESOURCE_LIMIT_EXCEEDED = new("RESOURCE_LIMIT_EXCEEDED");
    public static readonly ErrorCode REVISION_MISSING = new("REVISION_MISSING");
    public static readonly ErrorCode THROTTLED = new("THROTTLED");
    public static readonly ErrorCode TIMEOUT = new("TIMEOUT");
    public static readonly ErrorCode CLOUDFORMATION_STACK_FAILURE = new("CLOUDFORMATION_STACK_FAILURE");

    public static ErrorCode FindValue(string value) => FindValue<ErrorCode>(value);

    public static implicit operator ErrorCode(string value) => FindValue(value);
}
