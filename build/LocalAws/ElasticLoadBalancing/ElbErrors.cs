using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Elastic Load Balancing's errors, in its names and words.</summary>
internal static class ElbErrors
{
    public static AwsException Invalid(string message) => new("ValidationError", message);

    public static AwsException LoadBalancerNotFound(string what) => new("LoadBalancerNotFound", $"Load balancers '[{what}]' not found");

    public static AwsException TargetGroupNotFound(string what) => new("TargetGroupNotFound", $"Target groups '[{what}]' not found");

    public static AwsException ListenerNotFound(string what) => new("ListenerNotFound", $"One or more listeners not found: {what}");

    public static AwsException DuplicateLoadBalancer(string name) => new(
        "DuplicateLoadBalancerName", $"A load balancer with the same name '{name}' exists, but with different settings");

    public static AwsException DuplicateTargetGroup(string name) => new(
        "DuplicateTargetGroupName", $"A target group with the same name '{name}' exists, but with different settings");

    public static AwsException DuplicateListener(int port) => new("DuplicateListener", $"A listener already exists on this port for this load balancer '{port}'");

    public static AwsException InUse(string message) => new("ResourceInUse", message);

    public static AwsException NotPermitted(string message) => new("OperationNotPermitted", message);

    public static AwsException InvalidTarget(string message) => new("InvalidTarget", message);

    public static AwsException Configuration(string message) => new("InvalidConfigurationRequest", message);

    public static AwsException UnsupportedProtocol(string message) => new("UnsupportedProtocol", message);

    public static AwsException InvalidAction(string message) => new("InvalidLoadBalancerAction", message);

    public static AwsException SubnetNotFound(string id) => new("SubnetNotFound", $"The subnet ID '{id}' does not exist");

    public static AwsException InvalidSecurityGroup(string id) => new("InvalidSecurityGroup", $"The security group '{id}' does not exist");

    public static AwsException DuplicateTags(string key) => new("DuplicateTagKeys", $"The tag key '{key}' was specified more than once");
}
