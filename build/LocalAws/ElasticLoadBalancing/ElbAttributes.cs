using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>
/// Attributes of a kind of resource with their defaults (ELB User Guide, "Load balancer attributes", "Target group attributes"). Those
/// that have an effect here may be changed; the others keep their defaults, and a request for another value is refused by name.
/// </summary>
internal sealed class ElbAttributes(string kind, IReadOnlyDictionary<string, string> defaults, IReadOnlyDictionary<string, Func<string, bool>> changeable)
{
    public static ElbAttributes LoadBalancer { get; } = new(
        "load balancer",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["access_logs.s3.bucket"] = "",
            ["access_logs.s3.enabled"] = "false",
            ["access_logs.s3.prefix"] = "",
            ["client_keep_alive.seconds"] = "3600",
            ["deletion_protection.enabled"] = "false",
            ["idle_timeout.timeout_seconds"] = "60",
            ["load_balancing.cross_zone.enabled"] = "true",
            ["routing.http.desync_mitigation_mode"] = "defensive",
            ["routing.http.drop_invalid_header_fields.enabled"] = "false",
            ["routing.http.preserve_host_header.enabled"] = "false",
            ["routing.http.x_amzn_tls_version_and_cipher_suite.enabled"] = "false",
            ["routing.http.xff_client_port.enabled"] = "false",
            ["routing.http.xff_header_processing.mode"] = "append",
            ["routing.http2.enabled"] = "true",
            ["waf.fail_open.enabled"] = "false",
            ["zonal_shift.config.enabled"] = "false",
        },
        new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
        {
            ["deletion_protection.enabled"] = IsBoolean,
            ["idle_timeout.timeout_seconds"] = value => IsBetween(value, 1, 4000),
        });

    public static ElbAttributes TargetGroup { get; } = new(
        "target group",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["deregistration_delay.timeout_seconds"] = "300",
            ["load_balancing.algorithm.anomaly_mitigation"] = "off",
            ["load_balancing.algorithm.type"] = "round_robin",
            ["load_balancing.cross_zone.enabled"] = "use_load_balancer_configuration",
            ["slow_start.duration_seconds"] = "0",
            ["stickiness.app_cookie.cookie_name"] = "",
            ["stickiness.app_cookie.duration_seconds"] = "86400",
            ["stickiness.enabled"] = "false",
            ["stickiness.lb_cookie.duration_seconds"] = "86400",
            ["stickiness.type"] = "lb_cookie",
            ["target_group_health.dns_failover.minimum_healthy_targets.count"] = "1",
            ["target_group_health.dns_failover.minimum_healthy_targets.percentage"] = "off",
            ["target_group_health.unhealthy_state_routing.minimum_healthy_targets.count"] = "1",
            ["target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage"] = "off",
        },
        new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
        {
            ["deregistration_delay.timeout_seconds"] = value => IsBetween(value, 0, 3600),
            ["load_balancing.algorithm.type"] = value => value is "round_robin" or "least_outstanding_requests",
        });

    /// <summary>An attribute's value.</summary>
    public string Value(IReadOnlyDictionary<string, string> changed, string name) => changed.GetValueOrDefault(name) ?? defaults[name];

    /// <summary>All attributes with their values.</summary>
    public IEnumerable<KeyValuePair<string, string>> All(IReadOnlyDictionary<string, string> changed) =>
        defaults.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => KeyValuePair.Create(each.Key, Value(changed, each.Key)));

    /// <summary>The attributes after a change.</summary>
    /// <exception cref="AwsException">There is no such attribute, it cannot have the value, or LocalAws knows its default alone.</exception>
    public Dictionary<string, string> Change(IReadOnlyDictionary<string, string> present, IEnumerable<KeyValuePair<string, string>> changes)
    {
        var result = new Dictionary<string, string>(present, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            if (!defaults.TryGetValue(name, out var standard))
                throw ElbErrors.Invalid($"{char.ToUpperInvariant(kind[0])}{kind[1..]} attribute key '{name}' is not recognized");
            if (!changeable.TryGetValue(name, out var valid))
            {
                if (value != standard)
                    throw ElbErrors.Configuration($"LocalAws implements the {kind} attribute '{name}' with its default '{standard}' alone; '{value}' was asked for.");
                continue;
            }
            result[name] = valid(value) ? value : throw ElbErrors.Configuration($"'{value}' is not a valid value for the {kind} attribute '{name}'");
        }
        return result;
    }

    private static bool IsBoolean(string value) => value is "true" or "false";

    private static bool IsBetween(string value, int least, int most) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
}
