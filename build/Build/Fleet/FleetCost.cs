using System.Globalization;
using Build.Settings;

namespace Build.Fleet;

/// <summary>What a fleet costs on an account, about (Amazon EC2 On-Demand pricing, Linux, us-east-1; other regions differ by some percent).</summary>
public static class FleetCost
{
    private const decimal BalancerAnHour = 0.0225m;
    private const int HoursAMonth = 730;

    private static readonly Dictionary<string, decimal> AnHour = new(StringComparer.Ordinal)
    {
        ["t2.micro"] = 0.0116m, ["t3.nano"] = 0.0052m, ["t3.micro"] = 0.0104m, ["t3.small"] = 0.0208m, ["t3.medium"] = 0.0416m, ["t3.large"] = 0.0832m,
        ["t4g.nano"] = 0.0042m, ["t4g.micro"] = 0.0084m, ["t4g.small"] = 0.0168m, ["t4g.medium"] = 0.0336m, ["m5.large"] = 0.096m, ["m6i.large"] = 0.096m, ["c5.large"] = 0.085m,
    };

    /// <summary>The cost in a sentence.</summary>
    public static string Of(NutshellSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var (count, type) = (settings.Fleet.Count, settings.Fleet.InstanceType);
        var twice = settings.Deploy.Style == "BLUE_GREEN" ? " A blue/green deployment runs twice as many while it lasts." : "";
        var balancer = settings.Deploy.ControlsTraffic && settings.Deploy.TargetGroups.Count == 0 ? BalancerAnHour : 0;
        if (!AnHour.TryGetValue(type, out var price))
            return $"{count} x {type} cost money as long as they run; what, says https://aws.amazon.com/ec2/pricing/on-demand/.{twice}";
        var total = count * price + balancer;
        return string.Create(CultureInfo.InvariantCulture,
            $"{count} x {type}{(balancer > 0 ? " and a load balancer" : "")} cost about ${total:0.000} an hour (${total * HoursAMonth:0} a month, without traffic and disks) as long as they are there.{twice}");
    }
}
