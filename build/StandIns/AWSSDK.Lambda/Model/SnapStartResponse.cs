namespace Amazon.Lambda.Model;

public partial class SnapStartResponse
{
    public SnapStartApplyOn? ApplyOn { get; set; }

    public SnapStartOptimizationStatus? OptimizationStatus { get; set; }
}
