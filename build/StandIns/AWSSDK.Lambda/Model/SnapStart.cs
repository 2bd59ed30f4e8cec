namespace Amazon.Lambda.Model;

public partial class SnapStart
{
    public SnapStartApplyOn? ApplyOn { get; set; }
}
